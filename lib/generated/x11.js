'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["byte_order"],"reader":"number","visible":true,"variable":true},
  {"path":["byte_order_name"],"reader":"name","visible":true,"variable":true,"names":{"66":"big endian","108":"little endian"}},
  {"path":["major_version"],"reader":"number","visible":true,"variable":true},
  {"path":["minor_version"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["auth_data_length"],"reader":"number","visible":false,"variable":true},
  {"path":["auth_name"],"reader":"text","visible":true,"variable":true},
  {"path":["auth_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["success"],"reader":"number","visible":true,"variable":true},
  {"path":["success_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"failed","1":"success","2":"authenticate"}},
  {"path":["reason_length"],"reader":"number","visible":false,"variable":true},
  {"path":["setup_length"],"reader":"number","visible":true,"variable":true},
  {"path":["reason"],"reader":"text","visible":true,"variable":true},
  {"path":["release"],"reader":"number","visible":true,"variable":true},
  {"path":["resource_id_base"],"reader":"number","visible":true,"variable":true},
  {"path":["resource_id_mask"],"reader":"number","visible":true,"variable":true},
  {"path":["vendor_length"],"reader":"number","visible":false,"variable":true},
  {"path":["vendor"],"reader":"text","visible":true,"variable":true},
  {"path":["opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"CreateWindow","2":"ChangeWindowAttributes","3":"GetWindowAttributes","4":"DestroyWindow","5":"DestroySubwindows","6":"ChangeSaveSet","7":"ReparentWindow","8":"MapWindow","9":"MapSubwindows","10":"UnmapWindow","11":"UnmapSubwindows","12":"ConfigureWindow","13":"CirculateWindow","14":"GetGeometry","15":"QueryTree","16":"InternAtom","17":"GetAtomName","18":"ChangeProperty","19":"DeleteProperty","20":"GetProperty","21":"ListProperties","22":"SetSelectionOwner","23":"GetSelectionOwner","24":"ConvertSelection","25":"SendEvent","26":"GrabPointer","27":"UngrabPointer","28":"GrabButton","29":"UngrabButton","30":"ChangeActivePointerGrab","31":"GrabKeyboard","32":"UngrabKeyboard","33":"GrabKey","34":"UngrabKey","35":"AllowEvents","36":"GrabServer","37":"UngrabServer","38":"QueryPointer","39":"GetMotionEvents","40":"TranslateCoordinates","41":"WarpPointer","42":"SetInputFocus","43":"GetInputFocus","44":"QueryKeymap","45":"OpenFont","46":"CloseFont","47":"QueryFont","48":"QueryTextExtents","49":"ListFonts","50":"ListFontsWithInfo","51":"SetFontPath","52":"GetFontPath","53":"CreatePixmap","54":"FreePixmap","55":"CreateGC","56":"ChangeGC","57":"CopyGC","58":"SetDashes","59":"SetClipRectangles","60":"FreeGC","61":"ClearArea","62":"CopyArea","63":"CopyPlane","64":"PolyPoint","65":"PolyLine","66":"PolySegment","67":"PolyRectangle","68":"PolyArc","69":"FillPoly","70":"PolyFillRectangle","71":"PolyFillArc","72":"PutImage","73":"GetImage","74":"PolyText8","75":"PolyText16","76":"ImageText8","77":"ImageText16","78":"CreateColormap","79":"FreeColormap","80":"CopyColormapAndFree","81":"InstallColormap","82":"UninstallColormap","83":"ListInstalledColormaps","84":"AllocColor","85":"AllocNamedColor","86":"AllocColorCells","87":"AllocColorPlanes","88":"FreeColors","89":"StoreColors","90":"StoreNamedColor","91":"QueryColors","92":"LookupColor","93":"CreateCursor","94":"CreateGlyphCursor","95":"FreeCursor","96":"RecolorCursor","97":"QueryBestSize","98":"QueryExtension","99":"ListExtensions","100":"ChangeKeyboardMapping","101":"GetKeyboardMapping","102":"ChangeKeyboardControl","103":"GetKeyboardControl","104":"Bell","105":"ChangePointerControl","106":"GetPointerControl","107":"SetScreenSaver","108":"GetScreenSaver","109":"ChangeHosts","110":"ListHosts","111":"SetAccessControl","112":"SetCloseDownMode","113":"KillClient","114":"RotateProperties","115":"ForceScreenSaver","116":"SetPointerMapping","117":"GetPointerMapping","118":"SetModifierMapping","119":"GetModifierMapping","127":"NoOperation"}},
  {"path":["detail"],"reader":"number","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["big_length"],"reader":"number","visible":true,"variable":true},
  {"path":["reply"],"reader":"number","visible":true,"variable":true},
  {"path":["error"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Request","2":"Value","3":"Window","4":"Pixmap","5":"Atom","6":"Cursor","7":"Font","8":"Match","9":"Drawable","10":"Access","11":"Alloc","12":"Colormap","13":"GContext","14":"IDChoice","15":"Name","16":"Length","17":"Implementation"}},
  {"path":["event"],"reader":"number","visible":true,"variable":true},
  {"path":["event_name"],"reader":"name","visible":true,"variable":true,"names":{"2":"KeyPress","3":"KeyRelease","4":"ButtonPress","5":"ButtonRelease","6":"MotionNotify","7":"EnterNotify","8":"LeaveNotify","9":"FocusIn","10":"FocusOut","11":"KeymapNotify","12":"Expose","13":"GraphicsExposure","14":"NoExposure","15":"VisibilityNotify","16":"CreateNotify","17":"DestroyNotify","18":"UnmapNotify","19":"MapNotify","20":"MapRequest","21":"ReparentNotify","22":"ConfigureNotify","23":"ConfigureRequest","24":"GravityNotify","25":"ResizeRequest","26":"CirculateNotify","27":"CirculateRequest","28":"PropertyNotify","29":"SelectionClear","30":"SelectionRequest","31":"SelectionNotify","32":"ColormapNotify","33":"ClientMessage","34":"MappingNotify","35":"GenericEvent"}},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["reply_length"],"reader":"number","visible":true,"variable":true},
  {"path":["bad_value"],"reader":"number","visible":true,"variable":true},
  {"path":["minor_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["major_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** X Window System Protocol, X11R7.7 protocol. */
class X11 extends Layer {
  get byte_order() {
    return this._visited(0)
  }

  get byte_order_name() {
    return this._visited(1)
  }

  get major_version() {
    return this._visited(2)
  }

  get minor_version() {
    return this._visited(3)
  }

  get auth_name_length() {
    return this._visited(4)
  }

  get auth_data_length() {
    return this._visited(5)
  }

  get auth_name() {
    return this._visited(6)
  }

  get auth_data() {
    return this._visited(7)
  }

  get success() {
    return this._visited(8)
  }

  get success_name() {
    return this._visited(9)
  }

  get reason_length() {
    return this._visited(10)
  }

  get setup_length() {
    return this._visited(11)
  }

  get reason() {
    return this._visited(12)
  }

  get release() {
    return this._visited(13)
  }

  get resource_id_base() {
    return this._visited(14)
  }

  get resource_id_mask() {
    return this._visited(15)
  }

  get vendor_length() {
    return this._visited(16)
  }

  get vendor() {
    return this._visited(17)
  }

  get opcode() {
    return this._visited(18)
  }

  get opcode_name() {
    return this._visited(19)
  }

  get detail() {
    return this._visited(20)
  }

  get length() {
    return this._visited(21)
  }

  get big_length() {
    return this._visited(22)
  }

  get reply() {
    return this._visited(23)
  }

  get error() {
    return this._visited(24)
  }

  get error_code() {
    return this._visited(25)
  }

  get error_code_name() {
    return this._visited(26)
  }

  get event() {
    return this._visited(27)
  }

  get event_name() {
    return this._visited(28)
  }

  get sequence() {
    return this._visited(29)
  }

  get reply_length() {
    return this._visited(30)
  }

  get bad_value() {
    return this._visited(31)
  }

  get minor_opcode() {
    return this._visited(32)
  }

  get major_opcode() {
    return this._visited(33)
  }

  get data() {
    return this._visited(34)
  }
}
X11.Cut = cutClass(X11, {})

X11.prototype._id = 227

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.x11 = node
  return node
}

const packet = {
  get x11() {
    const word = this._find(227)
    return word > 0 ? new X11(this, word) : this._cut(word, X11)
  }
}

module.exports = { rows, tree, packet }
