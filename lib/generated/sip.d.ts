// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Session Initiation Protocol, RFC 3261: read from the packet when asked; a field that was not captured is undefined. */
export interface Sip {
  readonly request?: {
    /** The request line as a whole. */
    readonly line?: string
    /** What is asked for. */
    readonly method?: string
    /** Whom the request is for. */
    readonly uri?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
  }
  readonly response?: {
    /** The status line as a whole. */
    readonly line?: string
    /** What became of the request. */
    readonly status_code?: number
  }
  /** Headers, in their order. */
  readonly headers?: Array<{
    /** Name of the header. */
    readonly name?: string
    /** Value of the header, without blanks around it. */
    readonly value?: string
  }>
  /** Media types that are taken. */
  readonly accept?: string
  /** Features that the callee's device shall have. */
  readonly accept_contact?: string
  /** Codings that are taken. */
  readonly accept_encoding?: string
  /** Languages that are preferred. */
  readonly accept_language?: string
  /** Priorities of resources that are taken. */
  readonly accept_resource_priority?: string
  /** Another tone to ring with. */
  readonly alert_info?: string
  /** Methods that are supported. */
  readonly allow?: string
  /** Event packages that are supported. */
  readonly allow_events?: string
  /** Whether the call shall be answered without the callee. */
  readonly answer_mode?: string
  /** What proves that the server knows the password. */
  readonly authentication_info?: string
  /** Credentials for the server. */
  readonly authorization?: string
  /** Name of the dialog, or of all registrations of a client. */
  readonly call_id?: string
  /** More about caller or callee. */
  readonly call_info?: string
  /** Where the sender is reached. */
  readonly contact?: string
  /** How the body is to be used. */
  readonly content_disposition?: string
  /** Codings of the body. */
  readonly content_encoding?: string
  /** Language of the body. */
  readonly content_language?: string
  /** Length of the body, in bytes. */
  readonly content_length?: number
  /** Media type of the body. */
  readonly content_type?: string
  /** Number and method of the transaction. */
  readonly cseq?: string
  /** When the message was made. */
  readonly date?: string
  /** More about the error. */
  readonly error_info?: string
  /** Event package that is subscribed. */
  readonly event?: string
  /** How long it is valid, in seconds. */
  readonly expires?: number
  /** Features that hops on the way support. */
  readonly feature_caps?: string
  /** How often the flow is kept alive, in seconds. */
  readonly flow_timer?: string
  /** Who the request is from. */
  readonly from?: string
  /** Where the sender is. */
  readonly geolocation?: string
  /** What was wrong with the place. */
  readonly geolocation_error?: string
  /** Whether the place may route the request. */
  readonly geolocation_routing?: string
  /** Targets that the request was sent to before. */
  readonly history_info?: string
  /** Signature of who the request is from. */
  readonly identity?: string
  /** Package of the INFO request. */
  readonly info_package?: string
  /** Calls that this one answers. */
  readonly in_reply_to?: string
  /** Dialog that is joined. */
  readonly join?: string
  /** Most branches that proxies may make. */
  readonly max_breadth?: number
  /** Hops that are left. */
  readonly max_forwards?: number
  /** Version of MIME. */
  readonly mime_version?: string
  /** Least time of a registration, in seconds. */
  readonly min_expires?: string
  /** Least time of a session, in seconds. */
  readonly min_se?: string
  /** Who the sender belongs to. */
  readonly organization?: string
  /** The network that the device is in. */
  readonly p_access_network_info?: string
  /** Who the sender is, as its network says. */
  readonly p_asserted_identity?: string
  /** Service, as the network says. */
  readonly p_asserted_service?: string
  /** Addresses that the registrar has for the user. */
  readonly p_associated_uri?: string
  /** Address that was called first. */
  readonly p_called_party_id?: string
  /** Where charging is done. */
  readonly p_charging_function_addresses?: string
  /** Names of the call for charging. */
  readonly p_charging_vector?: string
  /** Whether early media is let through. */
  readonly p_early_media?: string
  /** Tokens for resources. */
  readonly p_media_authorization?: string
  /** Who the sender wants to be. */
  readonly p_preferred_identity?: string
  /** Service that the sender wants. */
  readonly p_preferred_service?: string
  /** Profile of the service. */
  readonly p_profile_key?: string
  /** User who is served. */
  readonly p_served_user?: string
  /** Database of the user. */
  readonly p_user_database?: string
  /** The network that is visited. */
  readonly p_visited_network_id?: string
  /** Proxies between registrar and client. */
  readonly path?: string
  /** How urgent the request is. */
  readonly priority?: string
  /** What shall be kept from the callee. */
  readonly privacy?: string
  /** Challenge of a proxy. */
  readonly proxy_authenticate?: string
  /** Credentials for a proxy. */
  readonly proxy_authorization?: string
  /** Extensions that proxies must support. */
  readonly proxy_require?: string
  /** Provisional response that is acknowledged. */
  readonly rack?: string
  /** Why the request was sent. */
  readonly reason?: string
  /** Proxies that stay on the way. */
  readonly record_route?: string
  /** INFO packages that are taken. */
  readonly recv_info?: string
  /** Whether a subscription comes with the REFER. */
  readonly refer_sub?: string
  /** Who is to be contacted. */
  readonly refer_to?: string
  /** Who refers. */
  readonly referred_by?: string
  /** Features that the callee's device shall not have. */
  readonly reject_contact?: string
  /** Dialog that is replaced. */
  readonly replaces?: string
  /** Whom to answer. */
  readonly reply_to?: string
  /** How proxies shall treat the request. */
  readonly request_disposition?: string
  /** Extensions that must be supported. */
  readonly require?: string
  /** Priority of resources. */
  readonly resource_priority?: string
  /** When to try again, in seconds, and why. */
  readonly retry_after?: string
  /** Proxies that the request goes through. */
  readonly route?: string
  /** Number of the provisional response. */
  readonly rseq?: number
  /** Security mechanisms of the client. */
  readonly security_client?: string
  /** Security mechanisms of the server. */
  readonly security_server?: string
  /** The server's mechanisms, as the client received them. */
  readonly security_verify?: string
  /** The server's software. */
  readonly server?: string
  /** Proxies of the user's services. */
  readonly service_route?: string
  /** How long the session is valid, in seconds. */
  readonly session_expires?: string
  /** Name of the session from end to end. */
  readonly session_id?: string
  /** What the call is about. */
  readonly subject?: string
  /** What became of the subscription. */
  readonly subscription_state?: string
  /** Extensions that are supported. */
  readonly supported?: string
  /** Dialog that authorizes the request. */
  readonly target_dialog?: string
  /** When the request was sent. */
  readonly timestamp?: string
  /** Whom the request is for. */
  readonly to?: string
  /** Extensions that are not supported. */
  readonly unsupported?: string
  /** The client's software. */
  readonly user_agent?: string
  /** Hops that the request went through. */
  readonly via?: string
  /** More about the status. */
  readonly warning?: string
  /** Challenge of the server. */
  readonly www_authenticate?: string
  /** Who the call was diverted from. */
  readonly diversion?: string
  /** Name of the state that was published. */
  readonly sip_etag?: string
  /** Name of the state that the request is about. */
  readonly sip_if_match?: string
  /** What one end tells the other. */
  readonly user_to_user?: string
  /** Number of the transaction. */
  readonly cseq_number?: number
  /** Method of the transaction. */
  readonly cseq_method?: string
  /** Number of the response that is acknowledged. */
  readonly rack_number?: number
  /** Number of its transaction. */
  readonly rack_cseq?: number
  /** Method of its transaction. */
  readonly rack_method?: string
  /** When to try again, in seconds, as a number. */
  readonly retry_after_seconds?: number
  /** Hops that the request went through, the last one first. */
  readonly vias?: Array<{
    /** Transport protocol. */
    readonly transport?: string
    /** Host that the request was sent by. */
    readonly host?: string
    /** Its port. */
    readonly port?: number
    /** Name of the transaction. */
    readonly branch?: string
    /** Address that the request came from. */
    readonly received?: string
    /** Port that the request came from; where it is asked for: the parameter's name. */
    readonly rport?: string
    /** Address that the response shall go to. */
    readonly maddr?: string
    /** Time to live of a multicast. */
    readonly ttl?: string
    /** Compression that is taken. */
    readonly comp?: string
  }>
  /** Credentials and challenges. */
  readonly auth?: Array<{
    /** Scheme, such as Digest. */
    readonly scheme?: string
    /** User, with quotes. */
    readonly username?: string
    /** What the password is for, with quotes. */
    readonly realm?: string
    /** The server's nonce, with quotes. */
    readonly nonce?: string
    /** Target of the request, with quotes. */
    readonly uri?: string
    /** What proves that the client knows the password, with quotes. */
    readonly response?: string
    /** Hash function. */
    readonly algorithm?: string
    /** The client's nonce, with quotes. */
    readonly cnonce?: string
    /** What the client gives back, with quotes. */
    readonly opaque?: string
    /** Quality of protection. */
    readonly qop?: string
    /** Count of requests with this nonce. */
    readonly nc?: string
    /** Whether only the nonce was wrong. */
    readonly stale?: string
    /** URIs that the password is for. */
    readonly domain?: string
    /** The nonce for the next request. */
    readonly nextnonce?: string
    /** What proves that the server knows the password. */
    readonly rspauth?: string
    /** Token of AKA that synchronises. */
    readonly auts?: string
    /** Integrity key of AKA. */
    readonly ik?: string
    /** Cipher key of AKA. */
    readonly ck?: string
  }>
  readonly from_parts?: {
    /** Name for people. */
    readonly display_info?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
    /** The caller's name of the dialog. */
    readonly tag?: string
  }
  readonly to_parts?: {
    /** Name for people. */
    readonly display_info?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
    /** The callee's name of the dialog. */
    readonly tag?: string
  }
  /** Addresses of Contact. */
  readonly contacts?: Array<{
    /** Name for people. */
    readonly display_info?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
    /** Parameters of the address. */
    readonly parameters?: string[]
  }>
  /** Addresses of Route. */
  readonly routes?: Array<{
    /** Name for people. */
    readonly display_info?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
  }>
  /** Addresses of Record-Route. */
  readonly record_routes?: Array<{
    /** Name for people. */
    readonly display_info?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
  }>
  readonly asserted_identity?: {
    /** Name for people. */
    readonly display_info?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
  }
  readonly preferred_identity?: {
    /** Name for people. */
    readonly display_info?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
  }
  /** Where the body begins, in bytes from the packet's start. */
  readonly body_offset?: number
  /** Length of the body in this packet, in bytes, captured or not. */
  readonly body_length?: number
  /** The body, as far as it was captured. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SipTree
}

/** Session Initiation Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SipTree extends InnerTrees, Pick<Sip, 'response' | 'headers' | 'accept' | 'accept_contact' | 'accept_encoding' | 'accept_language' | 'accept_resource_priority' | 'alert_info' | 'allow' | 'allow_events' | 'answer_mode' | 'authentication_info' | 'authorization' | 'call_id' | 'call_info' | 'contact' | 'content_disposition' | 'content_encoding' | 'content_language' | 'content_length' | 'content_type' | 'cseq' | 'date' | 'error_info' | 'event' | 'expires' | 'feature_caps' | 'flow_timer' | 'from' | 'geolocation' | 'geolocation_error' | 'geolocation_routing' | 'history_info' | 'identity' | 'info_package' | 'in_reply_to' | 'join' | 'max_breadth' | 'max_forwards' | 'mime_version' | 'min_expires' | 'min_se' | 'organization' | 'p_access_network_info' | 'p_asserted_identity' | 'p_asserted_service' | 'p_associated_uri' | 'p_called_party_id' | 'p_charging_function_addresses' | 'p_charging_vector' | 'p_early_media' | 'p_media_authorization' | 'p_preferred_identity' | 'p_preferred_service' | 'p_profile_key' | 'p_served_user' | 'p_user_database' | 'p_visited_network_id' | 'path' | 'priority' | 'privacy' | 'proxy_authenticate' | 'proxy_authorization' | 'proxy_require' | 'rack' | 'reason' | 'record_route' | 'recv_info' | 'refer_sub' | 'refer_to' | 'referred_by' | 'reject_contact' | 'replaces' | 'reply_to' | 'request_disposition' | 'require' | 'resource_priority' | 'retry_after' | 'route' | 'rseq' | 'security_client' | 'security_server' | 'security_verify' | 'server' | 'service_route' | 'session_expires' | 'session_id' | 'subject' | 'subscription_state' | 'supported' | 'target_dialog' | 'timestamp' | 'to' | 'unsupported' | 'user_agent' | 'via' | 'warning' | 'www_authenticate' | 'diversion' | 'sip_etag' | 'sip_if_match' | 'user_to_user' | 'cseq_number' | 'cseq_method' | 'rack_number' | 'rack_cseq' | 'rack_method' | 'retry_after_seconds' | 'vias' | 'auth' | 'from_parts' | 'to_parts' | 'contacts' | 'routes' | 'record_routes' | 'asserted_identity' | 'preferred_identity'>, Required<Pick<Sip, 'body'>> {
  readonly request?: {
    /** What is asked for. */
    readonly method?: string
    /** Whom the request is for. */
    readonly uri?: string
    /** User of the URI. */
    readonly user?: string
    /** Host of the URI. */
    readonly host?: string
    /** Port of the URI. */
    readonly port?: string
    /** Parameters of the URI. */
    readonly uri_parameters?: string[]
  }
}

/** The type of each field's column, by our names. */
export interface SipColumns {
  'sip.request.line': VariableColumn
  'sip.request.method': VariableColumn
  'sip.request.uri': VariableColumn
  'sip.response.line': VariableColumn
  'sip.response.status_code': Uint32Array
  'sip.headers': never
  'sip.headers.name': VariableColumn
  'sip.headers.value': VariableColumn
  'sip.accept': VariableColumn
  'sip.accept_contact': VariableColumn
  'sip.accept_encoding': VariableColumn
  'sip.accept_language': VariableColumn
  'sip.accept_resource_priority': VariableColumn
  'sip.alert_info': VariableColumn
  'sip.allow': VariableColumn
  'sip.allow_events': VariableColumn
  'sip.answer_mode': VariableColumn
  'sip.authentication_info': VariableColumn
  'sip.authorization': VariableColumn
  'sip.call_id': VariableColumn
  'sip.call_info': VariableColumn
  'sip.contact': VariableColumn
  'sip.content_disposition': VariableColumn
  'sip.content_encoding': VariableColumn
  'sip.content_language': VariableColumn
  'sip.content_length': Uint32Array
  'sip.content_type': VariableColumn
  'sip.cseq': VariableColumn
  'sip.date': VariableColumn
  'sip.error_info': VariableColumn
  'sip.event': VariableColumn
  'sip.expires': Uint32Array
  'sip.feature_caps': VariableColumn
  'sip.flow_timer': VariableColumn
  'sip.from': VariableColumn
  'sip.geolocation': VariableColumn
  'sip.geolocation_error': VariableColumn
  'sip.geolocation_routing': VariableColumn
  'sip.history_info': VariableColumn
  'sip.identity': VariableColumn
  'sip.info_package': VariableColumn
  'sip.in_reply_to': VariableColumn
  'sip.join': VariableColumn
  'sip.max_breadth': Uint32Array
  'sip.max_forwards': Uint32Array
  'sip.mime_version': VariableColumn
  'sip.min_expires': VariableColumn
  'sip.min_se': VariableColumn
  'sip.organization': VariableColumn
  'sip.p_access_network_info': VariableColumn
  'sip.p_asserted_identity': VariableColumn
  'sip.p_asserted_service': VariableColumn
  'sip.p_associated_uri': VariableColumn
  'sip.p_called_party_id': VariableColumn
  'sip.p_charging_function_addresses': VariableColumn
  'sip.p_charging_vector': VariableColumn
  'sip.p_early_media': VariableColumn
  'sip.p_media_authorization': VariableColumn
  'sip.p_preferred_identity': VariableColumn
  'sip.p_preferred_service': VariableColumn
  'sip.p_profile_key': VariableColumn
  'sip.p_served_user': VariableColumn
  'sip.p_user_database': VariableColumn
  'sip.p_visited_network_id': VariableColumn
  'sip.path': VariableColumn
  'sip.priority': VariableColumn
  'sip.privacy': VariableColumn
  'sip.proxy_authenticate': VariableColumn
  'sip.proxy_authorization': VariableColumn
  'sip.proxy_require': VariableColumn
  'sip.rack': VariableColumn
  'sip.reason': VariableColumn
  'sip.record_route': VariableColumn
  'sip.recv_info': VariableColumn
  'sip.refer_sub': VariableColumn
  'sip.refer_to': VariableColumn
  'sip.referred_by': VariableColumn
  'sip.reject_contact': VariableColumn
  'sip.replaces': VariableColumn
  'sip.reply_to': VariableColumn
  'sip.request_disposition': VariableColumn
  'sip.require': VariableColumn
  'sip.resource_priority': VariableColumn
  'sip.retry_after': VariableColumn
  'sip.route': VariableColumn
  'sip.rseq': Uint32Array
  'sip.security_client': VariableColumn
  'sip.security_server': VariableColumn
  'sip.security_verify': VariableColumn
  'sip.server': VariableColumn
  'sip.service_route': VariableColumn
  'sip.session_expires': VariableColumn
  'sip.session_id': VariableColumn
  'sip.subject': VariableColumn
  'sip.subscription_state': VariableColumn
  'sip.supported': VariableColumn
  'sip.target_dialog': VariableColumn
  'sip.timestamp': VariableColumn
  'sip.to': VariableColumn
  'sip.unsupported': VariableColumn
  'sip.user_agent': VariableColumn
  'sip.via': VariableColumn
  'sip.warning': VariableColumn
  'sip.www_authenticate': VariableColumn
  'sip.diversion': VariableColumn
  'sip.sip_etag': VariableColumn
  'sip.sip_if_match': VariableColumn
  'sip.user_to_user': VariableColumn
  'sip.cseq_number': Uint32Array
  'sip.cseq_method': VariableColumn
  'sip.rack_number': Uint32Array
  'sip.rack_cseq': Uint32Array
  'sip.rack_method': VariableColumn
  'sip.retry_after_seconds': Uint32Array
  'sip.vias': never
  'sip.vias.transport': VariableColumn
  'sip.vias.host': VariableColumn
  'sip.vias.port': Uint16Array
  'sip.vias.branch': VariableColumn
  'sip.vias.received': VariableColumn
  'sip.vias.rport': VariableColumn
  'sip.vias.maddr': VariableColumn
  'sip.vias.ttl': VariableColumn
  'sip.vias.comp': VariableColumn
  'sip.auth': never
  'sip.auth.scheme': VariableColumn
  'sip.auth.username': VariableColumn
  'sip.auth.realm': VariableColumn
  'sip.auth.nonce': VariableColumn
  'sip.auth.uri': VariableColumn
  'sip.auth.response': VariableColumn
  'sip.auth.algorithm': VariableColumn
  'sip.auth.cnonce': VariableColumn
  'sip.auth.opaque': VariableColumn
  'sip.auth.qop': VariableColumn
  'sip.auth.nc': VariableColumn
  'sip.auth.stale': VariableColumn
  'sip.auth.domain': VariableColumn
  'sip.auth.nextnonce': VariableColumn
  'sip.auth.rspauth': VariableColumn
  'sip.auth.auts': VariableColumn
  'sip.auth.ik': VariableColumn
  'sip.auth.ck': VariableColumn
  'sip.request.user': VariableColumn
  'sip.request.host': VariableColumn
  'sip.request.port': VariableColumn
  'sip.request.uri_parameters': VariableColumn
  'sip.from_parts.display_info': VariableColumn
  'sip.from_parts.user': VariableColumn
  'sip.from_parts.host': VariableColumn
  'sip.from_parts.port': VariableColumn
  'sip.from_parts.uri_parameters': VariableColumn
  'sip.from_parts.tag': VariableColumn
  'sip.to_parts.display_info': VariableColumn
  'sip.to_parts.user': VariableColumn
  'sip.to_parts.host': VariableColumn
  'sip.to_parts.port': VariableColumn
  'sip.to_parts.uri_parameters': VariableColumn
  'sip.to_parts.tag': VariableColumn
  'sip.contacts': never
  'sip.contacts.display_info': VariableColumn
  'sip.contacts.user': VariableColumn
  'sip.contacts.host': VariableColumn
  'sip.contacts.port': VariableColumn
  'sip.contacts.uri_parameters': VariableColumn
  'sip.contacts.parameters': VariableColumn
  'sip.routes': never
  'sip.routes.display_info': VariableColumn
  'sip.routes.user': VariableColumn
  'sip.routes.host': VariableColumn
  'sip.routes.port': VariableColumn
  'sip.routes.uri_parameters': VariableColumn
  'sip.record_routes': never
  'sip.record_routes.display_info': VariableColumn
  'sip.record_routes.user': VariableColumn
  'sip.record_routes.host': VariableColumn
  'sip.record_routes.port': VariableColumn
  'sip.record_routes.uri_parameters': VariableColumn
  'sip.asserted_identity.display_info': VariableColumn
  'sip.asserted_identity.user': VariableColumn
  'sip.asserted_identity.host': VariableColumn
  'sip.asserted_identity.port': VariableColumn
  'sip.asserted_identity.uri_parameters': VariableColumn
  'sip.preferred_identity.display_info': VariableColumn
  'sip.preferred_identity.user': VariableColumn
  'sip.preferred_identity.host': VariableColumn
  'sip.preferred_identity.port': VariableColumn
  'sip.preferred_identity.uri_parameters': VariableColumn
  'sip.body_offset': Uint32Array
  'sip.body_length': Uint32Array
  'sip.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SipWiresharkColumns {
  'sip.Request-Line': VariableColumn
  'sip.Method': VariableColumn
  'sip.r-uri': VariableColumn
  'sip.Status-Line': VariableColumn
  'sip.Status-Code': Uint32Array
  'sip.Accept': VariableColumn
  'sip.Accept-Contact': VariableColumn
  'sip.Accept-Encoding': VariableColumn
  'sip.Accept-Language': VariableColumn
  'sip.Accept-Resource-Priority': VariableColumn
  'sip.Alert-Info': VariableColumn
  'sip.Allow': VariableColumn
  'sip.Allow-Events': VariableColumn
  'sip.Answer-Mode': VariableColumn
  'sip.Authentication-Info': VariableColumn
  'sip.Authorization': VariableColumn
  'sip.Call-ID': VariableColumn
  'sip.Call-Info': VariableColumn
  'sip.Contact': VariableColumn
  'sip.Content-Disposition': VariableColumn
  'sip.Content-Encoding': VariableColumn
  'sip.Content-Language': VariableColumn
  'sip.Content-Length': Uint32Array
  'sip.Content-Type': VariableColumn
  'sip.CSeq': VariableColumn
  'sip.Date': VariableColumn
  'sip.Error-Info': VariableColumn
  'sip.Event': VariableColumn
  'sip.Expires': Uint32Array
  'sip.Feature-Caps': VariableColumn
  'sip.Flow-Timer': VariableColumn
  'sip.From': VariableColumn
  'sip.Geolocation': VariableColumn
  'sip.Geolocation-Error': VariableColumn
  'sip.Geolocation-Routing': VariableColumn
  'sip.History-Info': VariableColumn
  'sip.Identity': VariableColumn
  'sip.Info-Package': VariableColumn
  'sip.In-Reply-To': VariableColumn
  'sip.Join': VariableColumn
  'sip.Max-Breadth': Uint32Array
  'sip.Max-Forwards': Uint32Array
  'sip.MIME-Version': VariableColumn
  'sip.Min-Expires': VariableColumn
  'sip.Min-SE': VariableColumn
  'sip.Organization': VariableColumn
  'sip.P-Access-Network-Info': VariableColumn
  'sip.P-Asserted-Identity': VariableColumn
  'sip.P-Asserted-Service': VariableColumn
  'sip.P-Associated-URI': VariableColumn
  'sip.P-Called-Party-ID': VariableColumn
  'sip.P-Charging-Function-Addresses': VariableColumn
  'sip.P-Charging-Vector': VariableColumn
  'sip.P-Early-Media': VariableColumn
  'sip.P-Media-Authorization': VariableColumn
  'sip.P-Preferred-Identity': VariableColumn
  'sip.P-Preferred-Service': VariableColumn
  'sip.P-Profile-Key': VariableColumn
  'sip.P-Served-User': VariableColumn
  'sip.P-User-Database': VariableColumn
  'sip.P-Visited-Network-ID': VariableColumn
  'sip.Path': VariableColumn
  'sip.Priority': VariableColumn
  'sip.Privacy': VariableColumn
  'sip.Proxy-Authenticate': VariableColumn
  'sip.Proxy-Authorization': VariableColumn
  'sip.Proxy-Require': VariableColumn
  'sip.RAck': VariableColumn
  'sip.Reason': VariableColumn
  'sip.Record-Route': VariableColumn
  'sip.Recv-Info': VariableColumn
  'sip.Refer-Sub': VariableColumn
  'sip.Refer-To': VariableColumn
  'sip.Referred-by': VariableColumn
  'sip.Reject-Contact': VariableColumn
  'sip.Replaces': VariableColumn
  'sip.Reply-To': VariableColumn
  'sip.Request-Disposition': VariableColumn
  'sip.Require': VariableColumn
  'sip.Resource-Priority': VariableColumn
  'sip.Route': VariableColumn
  'sip.RSeq': Uint32Array
  'sip.Security-Client': VariableColumn
  'sip.Security-Server': VariableColumn
  'sip.Security-Verify': VariableColumn
  'sip.Server': VariableColumn
  'sip.Service-Route': VariableColumn
  'sip.Session-Expires': VariableColumn
  'sip.Session-ID': VariableColumn
  'sip.Subject': VariableColumn
  'sip.Subscription-State': VariableColumn
  'sip.Supported': VariableColumn
  'sip.Target-Dialog': VariableColumn
  'sip.Timestamp': VariableColumn
  'sip.To': VariableColumn
  'sip.Unsupported': VariableColumn
  'sip.User-Agent': VariableColumn
  'sip.Via': VariableColumn
  'sip.Warning': VariableColumn
  'sip.WWW-Authenticate': VariableColumn
  'sip.Diversion': VariableColumn
  'sip.ETag': VariableColumn
  'sip.If_Match': VariableColumn
  'sip.uui': VariableColumn
  'sip.CSeq.seq': Uint32Array
  'sip.CSeq.method': VariableColumn
  'sip.RAck.RSeq.seq': Uint32Array
  'sip.RAck.CSeq.seq': Uint32Array
  'sip.RAck.CSeq.method': VariableColumn
  'sip.Retry-After': Uint32Array
  'sip.Via.transport': VariableColumn
  'sip.Via.sent-by.address': VariableColumn
  'sip.Via.sent-by.port': Uint16Array
  'sip.Via.branch': VariableColumn
  'sip.Via.received': VariableColumn
  'sip.Via.rport': VariableColumn
  'sip.Via.maddr': VariableColumn
  'sip.Via.ttl': VariableColumn
  'sip.Via.comp': VariableColumn
  'sip.auth.digest.response': VariableColumn
  'sip.r-uri.user': VariableColumn
  'sip.r-uri.host': VariableColumn
  'sip.r-uri.port': VariableColumn
  'sip.from.display.info': VariableColumn
  'sip.from.user': VariableColumn
  'sip.from.host': VariableColumn
  'sip.from.port': VariableColumn
  'sip.from.param': VariableColumn
  'sip.from.tag': VariableColumn
  'sip.to.display.info': VariableColumn
  'sip.to.user': VariableColumn
  'sip.to.host': VariableColumn
  'sip.to.port': VariableColumn
  'sip.to.param': VariableColumn
  'sip.to.tag': VariableColumn
  'sip.contact.display.info': VariableColumn
  'sip.contact.user': VariableColumn
  'sip.contact.host': VariableColumn
  'sip.contact.port': VariableColumn
  'sip.contact.param': VariableColumn
  'sip.contact.parameter': VariableColumn
  'sip.Route.display.info': VariableColumn
  'sip.Route.user': VariableColumn
  'sip.Route.host': VariableColumn
  'sip.Route.port': VariableColumn
  'sip.Route.param': VariableColumn
  'sip.Record-Route.display.info': VariableColumn
  'sip.Record-Route.user': VariableColumn
  'sip.Record-Route.host': VariableColumn
  'sip.Record-Route.port': VariableColumn
  'sip.Record-Route.param': VariableColumn
  'sip.pai.display.info': VariableColumn
  'sip.pai.user': VariableColumn
  'sip.pai.host': VariableColumn
  'sip.pai.port': VariableColumn
  'sip.pai.param': VariableColumn
  'sip.ppi.display.info': VariableColumn
  'sip.ppi.user': VariableColumn
  'sip.ppi.host': VariableColumn
  'sip.ppi.port': VariableColumn
  'sip.ppi.param': VariableColumn
}

/** Names of its fields: ours. */
export type SipFieldName = keyof SipColumns

/** Names of its fields: Wireshark's. */
export type SipWiresharkName = keyof SipWiresharkColumns
