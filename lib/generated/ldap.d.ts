// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Lightweight Directory Access Protocol, RFC 4511: read from the packet when asked; a field that was not captured is undefined. */
export interface Ldap {
  /** Number of the request, and of its responses. */
  readonly message_id?: number
  /** What the message is. */
  readonly protocol_op?: number
  /** Its name. */
  readonly protocol_op_name?: string
  /** Bind: version of LDAP, 3. */
  readonly version?: number
  /** Bind: who the client is. */
  readonly name?: string
  /** Bind: how the client proves it. */
  readonly authentication?: number
  /** Bind: the password. */
  readonly simple?: string
  /** Bind: mechanism of SASL. */
  readonly mechanism?: string
  /** Bind: what the client tells the mechanism. */
  readonly credentials?: Buffer
  /** Search: where it begins. */
  readonly base_object?: string
  /** Search: how far it reaches. */
  readonly scope?: number
  /** Search: which aliases are followed. */
  readonly deref_aliases?: number
  /** Search: most entries; 0: any. */
  readonly size_limit?: number
  /** Search: most time, in seconds; 0: any. */
  readonly time_limit?: number
  /** Search: attributes without values are wanted. */
  readonly types_only?: 0 | 1
  /** Search: the filter, and behind it those in it. */
  readonly filters?: Array<{
    /** What it is, of the outermost. */
    readonly filter?: number
    /** What it is, of one in an and. */
    readonly and_item?: number
    /** What it is, of one in an or. */
    readonly or_item?: number
    /** What it is, of one in a not. */
    readonly not?: number
    /** How many filters must all be true. */
    readonly and?: number
    /** How many filters there are of which one must be true. */
    readonly or?: number
    /** The attribute that is compared. */
    readonly attribute?: string
    /** The value that it is compared with, where it is a text. */
    readonly value?: string
    /** The value, where it is none. */
    readonly value_bytes?: Buffer
    /** The attribute that must be there. */
    readonly present?: string
    /** The attribute whose parts are compared. */
    readonly type?: string
    /** Number of parts. */
    readonly substrings?: number
    /** What each part is. */
    readonly substrings_item?: number[]
    /** How the value begins. */
    readonly initial?: string[]
    /** What is in it. */
    readonly any?: string[]
    /** How it ends. */
    readonly final?: string[]
    /** The rule by which it is compared. */
    readonly matching_rule?: string
    /** The attribute. */
    readonly match_type?: string
    /** The value. */
    readonly match_value?: string
    /** The parts of its name are compared too. */
    readonly dn_attributes?: 0 | 1
  }>
  /** Search: number of attributes that are wanted. */
  readonly selection_count?: number
  /** Search: the attributes. */
  readonly selection?: string[]
  /** Name of the entry that was found. */
  readonly object_name?: string
  /** Name of the entry that is changed. */
  readonly object?: string
  /** Name of the entry that is added, renamed or compared. */
  readonly entry?: string
  /** Number of attributes. */
  readonly attribute_count?: number
  /** Number of changes. */
  readonly modification_count?: number
  /** Attributes of the entry, or changes of them. */
  readonly attribute?: Array<{
    /** What is done with the values. */
    readonly change?: number
    /** What the attribute is. */
    readonly type?: string
    /** Number of values. */
    readonly value_count?: number
    /** Its values. */
    readonly values?: Buffer[]
  }>
  /** Name of the entry that is deleted. */
  readonly deleted?: string
  /** New name of the entry, in the one above it. */
  readonly new_rdn?: string
  /** The old name is no attribute any more. */
  readonly delete_old_rdn?: 0 | 1
  /** The entry that is above it then. */
  readonly new_superior?: string
  /** Compare: the attribute. */
  readonly compared?: string
  /** Compare: the value, where it is a text. */
  readonly compared_value?: string
  /** Compare: the value, where it is none. */
  readonly compared_bytes?: Buffer
  /** Number of the request that is given up. */
  readonly abandoned?: number
  /** What an extended request is. */
  readonly request_name?: string
  /** And what it says. */
  readonly request_value?: Buffer
  /** How it went. */
  readonly result?: number
  /** Its name. */
  readonly result_name?: string
  /** How much of the name there is. */
  readonly matched_dn?: string
  /** What people may read of it. */
  readonly error_message?: string
  /** Number of other servers to ask. */
  readonly referral_count?: number
  /** Number of other servers to search. */
  readonly reference_count?: number
  /** These servers. */
  readonly urls?: string[]
  /** What the server tells the mechanism. */
  readonly server_credentials?: Buffer
  /** What an extended response is. */
  readonly response_name?: string
  /** And what it says. */
  readonly response?: Buffer
  /** What an intermediate response says. */
  readonly response_value?: Buffer
  /** Number of controls. */
  readonly control_count?: number
  /** What changes how a request is done. */
  readonly control?: Array<{
    /** What it is, an object identifier. */
    readonly type?: string
    /** Who does not know it must not do the request. */
    readonly criticality?: 0 | 1
    /** Its value. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): LdapTree
}

/** Lightweight Directory Access Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface LdapTree extends InnerTrees, Pick<Ldap, 'message_id' | 'protocol_op' | 'protocol_op_name' | 'version' | 'name' | 'authentication' | 'simple' | 'mechanism' | 'credentials' | 'base_object' | 'scope' | 'deref_aliases' | 'size_limit' | 'time_limit' | 'types_only' | 'selection' | 'object_name' | 'object' | 'entry' | 'deleted' | 'new_rdn' | 'delete_old_rdn' | 'new_superior' | 'compared' | 'compared_value' | 'compared_bytes' | 'abandoned' | 'request_name' | 'request_value' | 'result' | 'result_name' | 'matched_dn' | 'error_message' | 'urls' | 'server_credentials' | 'response_name' | 'response' | 'response_value' | 'control'> {
  /** Search: the filter, and behind it those in it. */
  readonly filters?: Array<{
    /** What it is, of the outermost. */
    readonly filter?: number
    /** What it is, of one in an and. */
    readonly and_item?: number
    /** What it is, of one in an or. */
    readonly or_item?: number
    /** What it is, of one in a not. */
    readonly not?: number
    /** How many filters must all be true. */
    readonly and?: number
    /** How many filters there are of which one must be true. */
    readonly or?: number
    /** The attribute that is compared. */
    readonly attribute?: string
    /** The value that it is compared with, where it is a text. */
    readonly value?: string
    /** The value, where it is none. */
    readonly value_bytes?: Buffer
    /** The attribute that must be there. */
    readonly present?: string
    /** The attribute whose parts are compared. */
    readonly type?: string
    /** How the value begins. */
    readonly initial?: string[]
    /** What is in it. */
    readonly any?: string[]
    /** How it ends. */
    readonly final?: string[]
    /** The rule by which it is compared. */
    readonly matching_rule?: string
    /** The attribute. */
    readonly match_type?: string
    /** The value. */
    readonly match_value?: string
    /** The parts of its name are compared too. */
    readonly dn_attributes?: 0 | 1
  }>
  /** Attributes of the entry, or changes of them. */
  readonly attribute?: Array<{
    /** What is done with the values. */
    readonly change?: number
    /** What the attribute is. */
    readonly type?: string
    /** Its values. */
    readonly values?: Buffer[]
  }>
}

/** The type of each field's column, by our names. */
export interface LdapColumns {
  'ldap.message_id': Uint32Array
  'ldap.protocol_op': Uint8Array
  'ldap.protocol_op_name': VariableColumn
  'ldap.version': Uint32Array
  'ldap.name': VariableColumn
  'ldap.authentication': Uint8Array
  'ldap.simple': VariableColumn
  'ldap.mechanism': VariableColumn
  'ldap.credentials': VariableColumn
  'ldap.base_object': VariableColumn
  'ldap.scope': Uint32Array
  'ldap.deref_aliases': Uint32Array
  'ldap.size_limit': Uint32Array
  'ldap.time_limit': Uint32Array
  'ldap.types_only': Uint8Array
  'ldap.filters': never
  'ldap.filters.filter': Uint8Array
  'ldap.filters.and_item': Uint8Array
  'ldap.filters.or_item': Uint8Array
  'ldap.filters.not': Uint8Array
  'ldap.filters.and': Uint32Array
  'ldap.filters.or': Uint32Array
  'ldap.filters.attribute': VariableColumn
  'ldap.filters.value': VariableColumn
  'ldap.filters.value_bytes': VariableColumn
  'ldap.filters.present': VariableColumn
  'ldap.filters.type': VariableColumn
  'ldap.filters.substrings': Uint32Array
  'ldap.filters.substrings_item': Uint8Array
  'ldap.filters.initial': VariableColumn
  'ldap.filters.any': VariableColumn
  'ldap.filters.final': VariableColumn
  'ldap.filters.matching_rule': VariableColumn
  'ldap.filters.match_type': VariableColumn
  'ldap.filters.match_value': VariableColumn
  'ldap.filters.dn_attributes': Uint8Array
  'ldap.selection_count': Uint32Array
  'ldap.selection': VariableColumn
  'ldap.object_name': VariableColumn
  'ldap.object': VariableColumn
  'ldap.entry': VariableColumn
  'ldap.attribute_count': Uint32Array
  'ldap.modification_count': Uint32Array
  'ldap.attribute': never
  'ldap.attribute.change': Uint32Array
  'ldap.attribute.type': VariableColumn
  'ldap.attribute.value_count': Uint32Array
  'ldap.attribute.values': VariableColumn
  'ldap.deleted': VariableColumn
  'ldap.new_rdn': VariableColumn
  'ldap.delete_old_rdn': Uint8Array
  'ldap.new_superior': VariableColumn
  'ldap.compared': VariableColumn
  'ldap.compared_value': VariableColumn
  'ldap.compared_bytes': VariableColumn
  'ldap.abandoned': Uint32Array
  'ldap.request_name': VariableColumn
  'ldap.request_value': VariableColumn
  'ldap.result': Uint32Array
  'ldap.result_name': VariableColumn
  'ldap.matched_dn': VariableColumn
  'ldap.error_message': VariableColumn
  'ldap.referral_count': Uint32Array
  'ldap.reference_count': Uint32Array
  'ldap.urls': VariableColumn
  'ldap.server_credentials': VariableColumn
  'ldap.response_name': VariableColumn
  'ldap.response': VariableColumn
  'ldap.response_value': VariableColumn
  'ldap.control_count': Uint32Array
  'ldap.control': never
  'ldap.control.type': VariableColumn
  'ldap.control.criticality': Uint8Array
  'ldap.control.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LdapWiresharkColumns {
  'ldap.messageID': Uint32Array
  'ldap.protocolOp': Uint8Array
  'ldap.baseObject': VariableColumn
  'ldap.derefAliases': Uint32Array
  'ldap.sizeLimit': Uint32Array
  'ldap.timeLimit': Uint32Array
  'ldap.typesOnly': Uint8Array
  'ldap.filter': Uint8Array
  'ldap.and_item': Uint8Array
  'ldap.or_item': Uint8Array
  'ldap.not': Uint8Array
  'ldap.and': Uint32Array
  'ldap.or': Uint32Array
  'ldap.attributeDesc': VariableColumn
  'ldap.assertionValue': VariableColumn
  'ldap.present': VariableColumn
  'ldap.type': VariableColumn
  'ldap.substrings': Uint32Array
  'ldap.substrings_item': Uint8Array
  'ldap.initial': VariableColumn
  'ldap.any': VariableColumn
  'ldap.final': VariableColumn
  'ldap.matchingRule': VariableColumn
  'ldap.matchValue': VariableColumn
  'ldap.dnAttributes': Uint8Array
  'ldap.attributes': Uint32Array
  'ldap.AttributeDescription': VariableColumn
  'ldap.objectName': VariableColumn
  'ldap.modification': Uint32Array
  'ldap.operation': Uint32Array
  'ldap.vals': Uint32Array
  'ldap.AttributeValue': VariableColumn
  'ldap.delRequest': VariableColumn
  'ldap.newrdn': VariableColumn
  'ldap.deleteoldrdn': Uint8Array
  'ldap.newSuperior': VariableColumn
  'ldap.abandonRequest': Uint32Array
  'ldap.requestName': VariableColumn
  'ldap.requestValue': VariableColumn
  'ldap.resultCode': Uint32Array
  'ldap.matchedDN': VariableColumn
  'ldap.errorMessage': VariableColumn
  'ldap.referral': Uint32Array
  'ldap.searchResRef': Uint32Array
  'ldap.LDAPURL': VariableColumn
  'ldap.serverSaslCreds': VariableColumn
  'ldap.responseName': VariableColumn
  'ldap.responseValue': VariableColumn
  'ldap.controls': Uint32Array
  'ldap.controlType': VariableColumn
  'ldap.criticality': Uint8Array
  'ldap.controlValue': VariableColumn
}

/** Names of its fields: ours. */
export type LdapFieldName = keyof LdapColumns

/** Names of its fields: Wireshark's. */
export type LdapWiresharkName = keyof LdapWiresharkColumns
