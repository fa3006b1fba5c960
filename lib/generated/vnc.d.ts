// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Remote Framebuffer, RFC 6143: read from the packet when asked; a field that was not captured is undefined. */
export interface Vnc {
  /** Version, of who nobody knows whether it is the server. */
  readonly version?: string
  /** Version of the server. */
  readonly server_version?: string
  /** Version of the client. */
  readonly client_version?: string
  /** How many types of security the server has; 0: it refuses. */
  readonly security_type_count?: number
  /** They. */
  readonly security_types?: number[]
  /** Type of security that the server has chosen, in version 3.3. */
  readonly server_security_type?: number
  /** Type of security that the client has chosen. */
  readonly client_security_type?: number
  /** Its name. */
  readonly client_security_type_name?: string
  /** What the client has to encrypt with its password. */
  readonly auth_challenge?: Buffer
  /** What it makes of that. */
  readonly auth_response?: Buffer
  /** 0: the client is let in. */
  readonly security_result?: number
  /** Length of the reason, in bytes. */
  readonly reason_length?: number
  /** Why the server refuses. */
  readonly reason?: string
  /** 1: the clients that are there may stay. */
  readonly shared_flag?: number
  /** Width of the desktop, in pixels. */
  readonly framebuffer_width?: number
  /** Height of the desktop, in pixels. */
  readonly framebuffer_height?: number
  readonly server_pixel_format?: {
    /** How many bits a pixel takes. */
    readonly bits_per_pixel?: number
    /** How many of them count. */
    readonly depth?: number
    /** 1: their highest byte is first. */
    readonly big_endian_flag?: number
    /** 1: they are colors; 0: they are numbers of colors. */
    readonly true_color_flag?: number
    /** Highest value of red. */
    readonly red_max?: number
    /** Highest value of green. */
    readonly green_max?: number
    /** Highest value of blue. */
    readonly blue_max?: number
    /** Lowest bit of red. */
    readonly red_shift?: number
    /** Lowest bit of green. */
    readonly green_shift?: number
    /** Lowest bit of blue. */
    readonly blue_shift?: number
  }
  /** Length of the name, in bytes. */
  readonly name_length?: number
  /** Name of the desktop. */
  readonly name?: string
  /** What the client's message is. */
  readonly client_message_type?: number
  /** Its name. */
  readonly client_message_type_name?: string
  readonly client_pixel_format?: {
    /** How many bits a pixel shall take. */
    readonly bits_per_pixel?: number
    /** How many of them count. */
    readonly depth?: number
    /** 1: their highest byte is first. */
    readonly big_endian_flag?: number
    /** 1: they are colors; 0: they are numbers of colors. */
    readonly true_color_flag?: number
    /** Highest value of red. */
    readonly red_max?: number
    /** Highest value of green. */
    readonly green_max?: number
    /** Highest value of blue. */
    readonly blue_max?: number
    /** Lowest bit of red. */
    readonly red_shift?: number
    /** Lowest bit of green. */
    readonly green_shift?: number
    /** Lowest bit of blue. */
    readonly blue_shift?: number
  }
  /** How many encodings the client knows. */
  readonly encoding_count?: number
  /** They, the best one first. */
  readonly encodings?: number[]
  readonly request?: {
    /** 1: what has not changed need not be sent. */
    readonly incremental?: number
    /** Left edge of what is wanted, in pixels. */
    readonly x?: number
    /** Its upper edge. */
    readonly y?: number
    /** Its width. */
    readonly width?: number
    /** Its height. */
    readonly height?: number
  }
  readonly key_event?: {
    /** 1: the key is pressed; 0: it is released. */
    readonly down?: number
    /** The key, as X11 numbers symbols. */
    readonly key?: number
  }
  readonly pointer_event?: {
    /** Buttons that are pressed, as one number. */
    readonly buttons?: number
    /** Button 8 is pressed. */
    readonly button_8?: 0 | 1
    /** Button 7. */
    readonly button_7?: 0 | 1
    /** Button 6. */
    readonly button_6?: 0 | 1
    /** Button 5, the wheel goes down. */
    readonly button_5?: 0 | 1
    /** Button 4, the wheel goes up. */
    readonly button_4?: 0 | 1
    /** Button 3, the right one. */
    readonly button_3?: 0 | 1
    /** Button 2, in the middle. */
    readonly button_2?: 0 | 1
    /** Button 1, the left one. */
    readonly button_1?: 0 | 1
    /** Where the pointer is, in pixels from the left edge. */
    readonly x?: number
    /** And from the upper one. */
    readonly y?: number
  }
  /** Length of the text, in bytes. */
  readonly client_cut_text_length?: number
  /** A text that was copied at the client. */
  readonly client_cut_text?: string
  /** What the server's message is. */
  readonly server_message_type?: number
  /** Its name. */
  readonly server_message_type_name?: string
  /** How many rectangles follow. */
  readonly rectangle_count?: number
  /** Parts of the desktop, up to one whose length only earlier messages tell. */
  readonly rectangles?: Array<{
    /** Left edge, in pixels. */
    readonly x?: number
    /** Upper edge. */
    readonly y?: number
    /** Width. */
    readonly width?: number
    /** Height. */
    readonly height?: number
    /** How its pixels are encoded; below 0 it says something else. */
    readonly encoding?: number
    /** Its name. */
    readonly encoding_name?: string
    /** Left edge of what it is a copy of. */
    readonly source_x?: number
    /** Upper edge of that. */
    readonly source_y?: number
    /** Length of compressed pixels, or of a name, in bytes. */
    readonly data_length?: number
    /** What follows: pixels, say, up to the end of the segment where only earlier messages tell their length. */
    readonly data?: Buffer
  }>
  /** Number of the first color that is set. */
  readonly first_color?: number
  /** How many are. */
  readonly color_count?: number
  /** Colors. */
  readonly colors?: Array<{
    /** Its red, of 65535. */
    readonly red?: number
    /** Its green. */
    readonly green?: number
    /** Its blue. */
    readonly blue?: number
  }>
  /** Length of the text, in bytes. */
  readonly server_cut_text_length?: number
  /** A text that was copied at the server. */
  readonly server_cut_text?: string
  /** The layer's fields as a plain object. */
  toJSON(): VncTree
}

/** Remote Framebuffer in a full tree; the layer inside it, if any, is a key more. */
export interface VncTree extends InnerTrees, Pick<Vnc, 'version' | 'server_version' | 'client_version' | 'security_type_count' | 'security_types' | 'server_security_type' | 'client_security_type' | 'client_security_type_name' | 'auth_challenge' | 'auth_response' | 'security_result' | 'reason' | 'shared_flag' | 'framebuffer_width' | 'framebuffer_height' | 'server_pixel_format' | 'name' | 'client_message_type' | 'client_message_type_name' | 'client_pixel_format' | 'encoding_count' | 'encodings' | 'request' | 'key_event' | 'client_cut_text' | 'server_message_type' | 'server_message_type_name' | 'rectangle_count' | 'first_color' | 'color_count' | 'colors' | 'server_cut_text'> {
  readonly pointer_event?: {
    /** Button 8 is pressed. */
    readonly button_8?: 0 | 1
    /** Button 7. */
    readonly button_7?: 0 | 1
    /** Button 6. */
    readonly button_6?: 0 | 1
    /** Button 5, the wheel goes down. */
    readonly button_5?: 0 | 1
    /** Button 4, the wheel goes up. */
    readonly button_4?: 0 | 1
    /** Button 3, the right one. */
    readonly button_3?: 0 | 1
    /** Button 2, in the middle. */
    readonly button_2?: 0 | 1
    /** Button 1, the left one. */
    readonly button_1?: 0 | 1
    /** Where the pointer is, in pixels from the left edge. */
    readonly x?: number
    /** And from the upper one. */
    readonly y?: number
  }
  /** Parts of the desktop, up to one whose length only earlier messages tell. */
  readonly rectangles?: Array<{
    /** Left edge, in pixels. */
    readonly x?: number
    /** Upper edge. */
    readonly y?: number
    /** Width. */
    readonly width?: number
    /** Height. */
    readonly height?: number
    /** How its pixels are encoded; below 0 it says something else. */
    readonly encoding?: number
    /** Its name. */
    readonly encoding_name?: string
    /** Left edge of what it is a copy of. */
    readonly source_x?: number
    /** Upper edge of that. */
    readonly source_y?: number
    /** What follows: pixels, say, up to the end of the segment where only earlier messages tell their length. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface VncColumns {
  'vnc.version': VariableColumn
  'vnc.server_version': VariableColumn
  'vnc.client_version': VariableColumn
  'vnc.security_type_count': Uint8Array
  'vnc.security_types': Uint8Array
  'vnc.server_security_type': Uint32Array
  'vnc.client_security_type': Uint8Array
  'vnc.client_security_type_name': VariableColumn
  'vnc.auth_challenge': VariableColumn
  'vnc.auth_response': VariableColumn
  'vnc.security_result': Uint32Array
  'vnc.reason_length': Uint32Array
  'vnc.reason': VariableColumn
  'vnc.shared_flag': Uint8Array
  'vnc.framebuffer_width': Uint16Array
  'vnc.framebuffer_height': Uint16Array
  'vnc.server_pixel_format.bits_per_pixel': Uint8Array
  'vnc.server_pixel_format.depth': Uint8Array
  'vnc.server_pixel_format.big_endian_flag': Uint8Array
  'vnc.server_pixel_format.true_color_flag': Uint8Array
  'vnc.server_pixel_format.red_max': Uint16Array
  'vnc.server_pixel_format.green_max': Uint16Array
  'vnc.server_pixel_format.blue_max': Uint16Array
  'vnc.server_pixel_format.red_shift': Uint8Array
  'vnc.server_pixel_format.green_shift': Uint8Array
  'vnc.server_pixel_format.blue_shift': Uint8Array
  'vnc.name_length': Uint32Array
  'vnc.name': VariableColumn
  'vnc.client_message_type': Uint8Array
  'vnc.client_message_type_name': VariableColumn
  'vnc.client_pixel_format.bits_per_pixel': Uint8Array
  'vnc.client_pixel_format.depth': Uint8Array
  'vnc.client_pixel_format.big_endian_flag': Uint8Array
  'vnc.client_pixel_format.true_color_flag': Uint8Array
  'vnc.client_pixel_format.red_max': Uint16Array
  'vnc.client_pixel_format.green_max': Uint16Array
  'vnc.client_pixel_format.blue_max': Uint16Array
  'vnc.client_pixel_format.red_shift': Uint8Array
  'vnc.client_pixel_format.green_shift': Uint8Array
  'vnc.client_pixel_format.blue_shift': Uint8Array
  'vnc.encoding_count': Uint16Array
  'vnc.encodings': Int32Array
  'vnc.request.incremental': Uint8Array
  'vnc.request.x': Uint16Array
  'vnc.request.y': Uint16Array
  'vnc.request.width': Uint16Array
  'vnc.request.height': Uint16Array
  'vnc.key_event.down': Uint8Array
  'vnc.key_event.key': Uint32Array
  'vnc.pointer_event.buttons': Uint8Array
  'vnc.pointer_event.button_8': Uint8Array
  'vnc.pointer_event.button_7': Uint8Array
  'vnc.pointer_event.button_6': Uint8Array
  'vnc.pointer_event.button_5': Uint8Array
  'vnc.pointer_event.button_4': Uint8Array
  'vnc.pointer_event.button_3': Uint8Array
  'vnc.pointer_event.button_2': Uint8Array
  'vnc.pointer_event.button_1': Uint8Array
  'vnc.pointer_event.x': Uint16Array
  'vnc.pointer_event.y': Uint16Array
  'vnc.client_cut_text_length': Uint32Array
  'vnc.client_cut_text': VariableColumn
  'vnc.server_message_type': Uint8Array
  'vnc.server_message_type_name': VariableColumn
  'vnc.rectangle_count': Uint16Array
  'vnc.rectangles': never
  'vnc.rectangles.x': Uint16Array
  'vnc.rectangles.y': Uint16Array
  'vnc.rectangles.width': Uint16Array
  'vnc.rectangles.height': Uint16Array
  'vnc.rectangles.encoding': Int32Array
  'vnc.rectangles.encoding_name': VariableColumn
  'vnc.rectangles.source_x': Uint16Array
  'vnc.rectangles.source_y': Uint16Array
  'vnc.rectangles.data_length': Uint32Array
  'vnc.rectangles.data': VariableColumn
  'vnc.first_color': Uint16Array
  'vnc.color_count': Uint16Array
  'vnc.colors': never
  'vnc.colors.red': Uint16Array
  'vnc.colors.green': Uint16Array
  'vnc.colors.blue': Uint16Array
  'vnc.server_cut_text_length': Uint32Array
  'vnc.server_cut_text': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface VncWiresharkColumns {
  'vnc.server_proto_ver': VariableColumn
  'vnc.client_proto_ver': VariableColumn
  'vnc.num_security_types': Uint8Array
  'vnc.security_type': Uint8Array
  'vnc.auth_result': Uint32Array
  'vnc.auth_error_len': Uint32Array
  'vnc.auth_error': VariableColumn
  'vnc.share_desktop_flag': Uint8Array
  'vnc.width': Uint16Array
  'vnc.height': Uint16Array
  'vnc.server_bits_per_pixel': Uint8Array
  'vnc.server_depth': Uint8Array
  'vnc.server_big_endian_flag': Uint8Array
  'vnc.server_true_color_flag': Uint8Array
  'vnc.server_red_max': Uint16Array
  'vnc.server_green_max': Uint16Array
  'vnc.server_blue_max': Uint16Array
  'vnc.server_red_shift': Uint8Array
  'vnc.server_green_shift': Uint8Array
  'vnc.server_blue_shift': Uint8Array
  'vnc.desktop_name_len': Uint32Array
  'vnc.desktop_name': VariableColumn
  'vnc.client_bits_per_pixel': Uint8Array
  'vnc.client_depth': Uint8Array
  'vnc.client_big_endian_flag': Uint8Array
  'vnc.client_true_color_flag': Uint8Array
  'vnc.client_red_max': Uint16Array
  'vnc.client_green_max': Uint16Array
  'vnc.client_blue_max': Uint16Array
  'vnc.client_red_shift': Uint8Array
  'vnc.client_green_shift': Uint8Array
  'vnc.client_blue_shift': Uint8Array
  'vnc.client_set_encodings_num': Uint16Array
  'vnc.client_set_encodings_encoding_type': Int32Array
  'vnc.update_req_incremental': Uint8Array
  'vnc.update_req_x_pos': Uint16Array
  'vnc.update_req_y_pos': Uint16Array
  'vnc.update_req_width': Uint16Array
  'vnc.update_req_height': Uint16Array
  'vnc.key_down': Uint8Array
  'vnc.key': Uint32Array
  'vnc.button_8_pos': Uint8Array
  'vnc.button_7_pos': Uint8Array
  'vnc.button_6_pos': Uint8Array
  'vnc.button_5_pos': Uint8Array
  'vnc.button_4_pos': Uint8Array
  'vnc.button_3_pos': Uint8Array
  'vnc.button_2_pos': Uint8Array
  'vnc.button_1_pos': Uint8Array
  'vnc.pointer_x_pos': Uint16Array
  'vnc.pointer_y_pos': Uint16Array
  'vnc.client_cut_text_len': Uint32Array
  'vnc.fb_update_num_rects': Uint16Array
  'vnc.fb_update_x_pos': Uint16Array
  'vnc.fb_update_y_pos': Uint16Array
  'vnc.fb_update_width': Uint16Array
  'vnc.fb_update_height': Uint16Array
  'vnc.fb_update_encoding_type': Int32Array
  'vnc.copyrect_src_x_pos': Uint16Array
  'vnc.copyrect_src_y_pos': Uint16Array
  'vnc.colormap_first_color': Uint16Array
  'vnc.colormap_groups': Uint16Array
}

/** Names of its fields: ours. */
export type VncFieldName = keyof VncColumns

/** Names of its fields: Wireshark's. */
export type VncWiresharkName = keyof VncWiresharkColumns
