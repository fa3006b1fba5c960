'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { padded } = require('../packet/text')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["message_type"],"reader":"text","visible":true,"variable":false},
  {"path":["chunk"],"reader":"text","visible":true,"variable":false},
  {"path":["size"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["receive_buffer_size"],"reader":"number","visible":true,"variable":true},
  {"path":["send_buffer_size"],"reader":"number","visible":true,"variable":true},
  {"path":["max_message_size"],"reader":"number","visible":true,"variable":true},
  {"path":["max_chunk_count"],"reader":"number","visible":true,"variable":true},
  {"path":["endpoint_url"],"reader":"text","visible":true,"variable":true},
  {"path":["server_uri"],"reader":"text","visible":true,"variable":true},
  {"path":["error"],"reader":"number","visible":true,"variable":true},
  {"path":["reason"],"reader":"text","visible":true,"variable":true},
  {"path":["secure_channel_id"],"reader":"number","visible":true,"variable":true},
  {"path":["security_policy_uri"],"reader":"text","visible":true,"variable":true},
  {"path":["sender_certificate"],"reader":"bytes","visible":true,"variable":true},
  {"path":["receiver_thumbprint"],"reader":"bytes","visible":true,"variable":true},
  {"path":["token_id"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["request_id"],"reader":"number","visible":true,"variable":true},
  {"path":["service","encoding"],"reader":"number","visible":false,"variable":true},
  {"path":["service","namespace"],"reader":"number","visible":false,"variable":true},
  {"path":["service","id"],"reader":"number","visible":true,"variable":true},
  {"path":["service","name"],"reader":"name","visible":true,"variable":true,"names":{"397":"ServiceFault","422":"FindServersRequest","425":"FindServersResponse","428":"GetEndpointsRequest","431":"GetEndpointsResponse","446":"OpenSecureChannelRequest","449":"OpenSecureChannelResponse","452":"CloseSecureChannelRequest","455":"CloseSecureChannelResponse","461":"CreateSessionRequest","464":"CreateSessionResponse","467":"ActivateSessionRequest","470":"ActivateSessionResponse","473":"CloseSessionRequest","476":"CloseSessionResponse","527":"BrowseRequest","530":"BrowseResponse","533":"BrowseNextRequest","536":"BrowseNextResponse","554":"TranslateBrowsePathsToNodeIdsRequest","557":"TranslateBrowsePathsToNodeIdsResponse","631":"ReadRequest","634":"ReadResponse","673":"WriteRequest","676":"WriteResponse","712":"CallRequest","715":"CallResponse","751":"CreateMonitoredItemsRequest","754":"CreateMonitoredItemsResponse","781":"DeleteMonitoredItemsRequest","784":"DeleteMonitoredItemsResponse","787":"CreateSubscriptionRequest","790":"CreateSubscriptionResponse","826":"PublishRequest","829":"PublishResponse","847":"DeleteSubscriptionsRequest","850":"DeleteSubscriptionsResponse"}},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

/** OPC Unified Architecture, OPC 10000-6. */
class Opcua extends Layer {
  get message_type() {
    return this._text(0, 3)
  }

  get chunk() {
    return this._text(3, 1)
  }

  get size() {
    return this._packet._block.view.getUint32(this._at + 4, true)
  }

  get version() {
    return this._visited(3)
  }

  get receive_buffer_size() {
    return this._visited(4)
  }

  get send_buffer_size() {
    return this._visited(5)
  }

  get max_message_size() {
    return this._visited(6)
  }

  get max_chunk_count() {
    return this._visited(7)
  }

  get endpoint_url() {
    return this._visited(8)
  }

  get server_uri() {
    return this._visited(9)
  }

  get error() {
    return this._visited(10)
  }

  get reason() {
    return this._visited(11)
  }

  get secure_channel_id() {
    return this._visited(12)
  }

  get security_policy_uri() {
    return this._visited(13)
  }

  get sender_certificate() {
    return this._visited(14)
  }

  get receiver_thumbprint() {
    return this._visited(15)
  }

  get token_id() {
    return this._visited(16)
  }

  get sequence_number() {
    return this._visited(17)
  }

  get request_id() {
    return this._visited(18)
  }

  get service() {
    return this._details('service')
  }

  get body() {
    return this._visited(23)
  }
}
Opcua.Cut = cutClass(Opcua, { message_type: 3, chunk: 4, size: 8 })

Opcua.prototype._id = 183

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    message_type: padded(packet._slice(ints[word + 1] + 0, 3)),
    chunk: padded(packet._slice(ints[word + 1] + 3, 1)),
    size: view.getUint32(at + 4, true)
  }
  if (parent !== undefined) parent.opcua = node
  return node
}

const packet = {
  get opcua() {
    const word = this._find(183)
    return word > 0 ? new Opcua(this, word) : this._cut(word, Opcua)
  }
}

module.exports = { rows, tree, packet }
