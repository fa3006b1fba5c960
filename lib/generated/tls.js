'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["is_ssl2"],"reader":"flag","visible":false,"variable":false},
  {"path":["content_type"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["ssl2_length"],"reader":"number","visible":true,"variable":false},
  {"path":["partial"],"reader":"flag","visible":false,"variable":true},
  {"path":["application_data"],"reader":"bytes","visible":false,"variable":true},
  {"path":["handshake","extensions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","type"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"server_name","1":"max_fragment_length","2":"client_certificate_url","3":"trusted_ca_keys","4":"truncated_hmac","5":"status_request","6":"user_mapping","7":"client_authz","8":"server_authz","9":"cert_type","10":"supported_groups","11":"ec_point_formats","12":"srp","13":"signature_algorithms","14":"use_srtp","15":"heartbeat","16":"application_layer_protocol_negotiation","17":"status_request_v2","18":"signed_certificate_timestamp","19":"client_certificate_type","20":"server_certificate_type","21":"padding","22":"encrypt_then_mac","23":"extended_master_secret","24":"token_binding","25":"cached_info","27":"compress_certificate","28":"record_size_limit","34":"delegated_credentials","35":"session_ticket","40":"key_share","41":"pre_shared_key","42":"early_data","43":"supported_versions","44":"cookie","45":"psk_key_exchange_modes","47":"certificate_authorities","48":"oid_filters","49":"post_handshake_auth","50":"signature_algorithms_cert","51":"key_share","52":"transparency_info","53":"connection_id","54":"connection_id","55":"external_id_hash","56":"external_session_id","57":"quic_transport_parameters","58":"ticket_request","59":"dnssec_chain","2570":"GREASE","6682":"GREASE","10794":"GREASE","13172":"next_protocol_negotiation","14906":"GREASE","17513":"application_settings","19018":"GREASE","23130":"GREASE","27242":"GREASE","30031":"channel_id_old","30032":"channel_id","31354":"GREASE","35466":"GREASE","39578":"GREASE","43690":"GREASE","47802":"GREASE","51914":"GREASE","56026":"GREASE","60138":"GREASE","64250":"GREASE","65037":"encrypted_client_hello","65281":"renegotiation_info","65445":"quic_transport_parameters","65486":"encrypted_server_name"}},
  {"path":["handshake","extensions","length"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","server_names_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","server_name_type"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","server_name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","server_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","max_fragment_length"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","status_requests_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","status_type"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","status_request_length"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","responder_ids_length"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","request_extensions_length"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","supported_groups_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","supported_groups"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","supported_group_names"],"reader":"name","many":true,"visible":false,"variable":true,"names":{"1":"sect163k1","2":"sect163r1","3":"sect163r2","4":"sect193r1","5":"sect193r2","6":"sect233k1","7":"sect233r1","8":"sect239k1","9":"sect283k1","10":"sect283r1","11":"sect409k1","12":"sect409r1","13":"sect571k1","14":"sect571r1","15":"secp160k1","16":"secp160r1","17":"secp160r2","18":"secp192k1","19":"secp192r1","20":"secp224k1","21":"secp224r1","22":"secp256k1","23":"secp256r1","24":"secp384r1","25":"secp521r1","26":"brainpoolP256r1","27":"brainpoolP384r1","28":"brainpoolP512r1","29":"x25519","30":"x448","41":"curveSM2","256":"ffdhe2048","257":"ffdhe3072","258":"ffdhe4096","259":"ffdhe6144","260":"ffdhe8192","2570":"GREASE","4588":"X25519MLKEM768","6682":"GREASE","10794":"GREASE","14906":"GREASE","19018":"GREASE","23130":"GREASE","25497":"X25519Kyber768Draft00","27242":"GREASE","31354":"GREASE","35466":"GREASE","39578":"GREASE","43690":"GREASE","47802":"GREASE","51914":"GREASE","56026":"GREASE","60138":"GREASE","64250":"GREASE","65281":"arbitrary_explicit_prime_curves","65282":"arbitrary_explicit_char2_curves"}},
  {"path":["handshake","extensions","point_formats_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","point_formats"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","srp_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","srp_username"],"reader":"text","visible":true,"variable":true},
  {"path":["handshake","extensions","signature_algorithms_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","signature_algorithms"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","signature_algorithm_names"],"reader":"name","many":true,"visible":false,"variable":true,"names":{"257":"rsa_pkcs1_md5","513":"rsa_pkcs1_sha1","514":"dsa_sha1","515":"ecdsa_sha1","769":"rsa_pkcs1_sha224","770":"dsa_sha224","771":"ecdsa_sha224","1025":"rsa_pkcs1_sha256","1026":"dsa_sha256","1027":"ecdsa_secp256r1_sha256","1281":"rsa_pkcs1_sha384","1282":"dsa_sha384","1283":"ecdsa_secp384r1_sha384","1537":"rsa_pkcs1_sha512","1538":"dsa_sha512","1539":"ecdsa_secp521r1_sha512","1800":"sm2sig_sm3","2052":"rsa_pss_rsae_sha256","2053":"rsa_pss_rsae_sha384","2054":"rsa_pss_rsae_sha512","2055":"ed25519","2056":"ed448","2057":"rsa_pss_pss_sha256","2058":"rsa_pss_pss_sha384","2059":"rsa_pss_pss_sha512","2570":"GREASE","6682":"GREASE","10794":"GREASE","14906":"GREASE","19018":"GREASE","23130":"GREASE","27242":"GREASE","31354":"GREASE","35466":"GREASE","39578":"GREASE","43690":"GREASE","47802":"GREASE","51914":"GREASE","56026":"GREASE","60138":"GREASE","64250":"GREASE"}},
  {"path":["handshake","extensions","signature_hashes"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","signature_keys"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","heartbeat_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","alpn_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","alpn_name_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","alpn"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","scts_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","scts"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","scts","length"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","scts","version"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","scts","log_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","scts","timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["handshake","extensions","scts","extensions_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","scts","signature_algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","scts","signature_hash"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","scts","signature_key"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","scts","signature_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","scts","signature"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","certificate_types_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","certificate_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["handshake","extensions","compressions_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","compressions"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","record_size_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","session_ticket"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","identities_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","identities"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","identities","length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","identities","identity"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","identities","obfuscated_ticket_age"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","binders_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","binders"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","selected_identity"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","max_early_data_size"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","supported_versions_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","supported_versions"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","supported_version_names"],"reader":"name","many":true,"visible":false,"variable":true,"names":{"2":"SSL2.0","256":"DTLS1.0 (draft)","768":"SSL3.0","769":"TLS1.0","770":"TLS1.1","771":"TLS1.2","772":"TLS1.3","2570":"GREASE","6682":"GREASE","10794":"GREASE","14906":"GREASE","19018":"GREASE","23130":"GREASE","27242":"GREASE","31354":"GREASE","35466":"GREASE","39578":"GREASE","43690":"GREASE","47802":"GREASE","51914":"GREASE","56026":"GREASE","60138":"GREASE","64250":"GREASE","65276":"DTLS1.3","65277":"DTLS1.2","65279":"DTLS1.0"}},
  {"path":["handshake","extensions","cookie_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","cookie"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","psk_modes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","psk_modes"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","authorities_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","authority_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","authorities"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","key_shares_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","key_shares"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","key_shares","group"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","key_shares","group_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"sect163k1","2":"sect163r1","3":"sect163r2","4":"sect193r1","5":"sect193r2","6":"sect233k1","7":"sect233r1","8":"sect239k1","9":"sect283k1","10":"sect283r1","11":"sect409k1","12":"sect409r1","13":"sect571k1","14":"sect571r1","15":"secp160k1","16":"secp160r1","17":"secp160r2","18":"secp192k1","19":"secp192r1","20":"secp224k1","21":"secp224r1","22":"secp256k1","23":"secp256r1","24":"secp384r1","25":"secp521r1","26":"brainpoolP256r1","27":"brainpoolP384r1","28":"brainpoolP512r1","29":"x25519","30":"x448","41":"curveSM2","256":"ffdhe2048","257":"ffdhe3072","258":"ffdhe4096","259":"ffdhe6144","260":"ffdhe8192","2570":"GREASE","4588":"X25519MLKEM768","6682":"GREASE","10794":"GREASE","14906":"GREASE","19018":"GREASE","23130":"GREASE","25497":"X25519Kyber768Draft00","27242":"GREASE","31354":"GREASE","35466":"GREASE","39578":"GREASE","43690":"GREASE","47802":"GREASE","51914":"GREASE","56026":"GREASE","60138":"GREASE","64250":"GREASE","65281":"arbitrary_explicit_prime_curves","65282":"arbitrary_explicit_char2_curves"}},
  {"path":["handshake","extensions","key_shares","length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","key_shares","key"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","selected_group"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","connection_id_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","connection_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","npn_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","npn"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","alps_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","alps_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","extensions","alps"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","renegotiation_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","renegotiation"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","esni_cipher_suite"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","extensions","esni_digest_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","esni_digest"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","esni_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","extensions","esni"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","quic"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["handshake","extensions","quic","type"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","length"],"reader":"big","visible":false,"variable":true},
  {"path":["handshake","extensions","quic","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","max_idle_timeout"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","max_udp_payload_size"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","initial_max_data"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","initial_max_stream_data_bidi_local"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","initial_max_stream_data_bidi_remote"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","initial_max_stream_data_uni"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","initial_max_streams_bidi"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","initial_max_streams_uni"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","ack_delay_exponent"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","max_ack_delay"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","active_connection_id_limit"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","max_datagram_frame_size"],"reader":"big","visible":true,"variable":true},
  {"path":["handshake","extensions","quic","initial_source_connection_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["message"],"reader":"number","visible":false,"variable":true},
  {"path":["message_name"],"reader":"name","visible":false,"variable":true,"names":{"20":"ChangeCipherSpec","21":"Alert","23":"ApplicationData","24":"Heartbeat","256":"HelloRequest","257":"ClientHello","258":"ServerHello","259":"HelloVerifyRequest","260":"NewSessionTicket","264":"EncryptedExtensions","267":"Certificate","268":"ServerKeyExchange","269":"CertificateRequest","270":"ServerHelloDone","271":"CertificateVerify","272":"ClientKeyExchange","276":"Finished","277":"CertificateURL","278":"CertificateStatus","279":"SupplementalData","280":"KeyUpdate","281":"CompressedCertificate","511":"EncryptedHandshake"}},
  {"path":["hello_version"],"reader":"number","visible":false,"variable":true},
  {"path":["hello_version_name"],"reader":"name","visible":false,"variable":true,"names":{"2":"SSL2.0","256":"DTLS1.0 (draft)","768":"SSL3.0","769":"TLS1.0","770":"TLS1.1","771":"TLS1.2","772":"TLS1.3","2570":"GREASE","6682":"GREASE","10794":"GREASE","14906":"GREASE","19018":"GREASE","23130":"GREASE","27242":"GREASE","31354":"GREASE","35466":"GREASE","39578":"GREASE","43690":"GREASE","47802":"GREASE","51914":"GREASE","56026":"GREASE","60138":"GREASE","64250":"GREASE","65276":"DTLS1.3","65277":"DTLS1.2","65279":"DTLS1.0"}},
  {"path":["handshake"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["handshake","type"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"HelloRequest","1":"ClientHello","2":"ServerHello","3":"HelloVerifyRequest","4":"NewSessionTicket","8":"EncryptedExtensions","11":"Certificate","12":"ServerKeyExchange","13":"CertificateRequest","14":"ServerHelloDone","15":"CertificateVerify","16":"ClientKeyExchange","20":"Finished","21":"CertificateURL","22":"CertificateStatus","23":"SupplementalData","24":"KeyUpdate","25":"CompressedCertificate"}},
  {"path":["handshake","length"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","version"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","random"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","session_id_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","session_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","cipher_suites_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","cipher_suites"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","cipher_suite_names"],"reader":"name","many":true,"visible":false,"variable":true,"names":{"0":"TLS_NULL_WITH_NULL_NULL","1":"TLS_RSA_WITH_NULL_MD5","2":"TLS_RSA_WITH_NULL_SHA","3":"TLS_RSA_EXPORT_WITH_RC4_40_MD5","4":"TLS_RSA_WITH_RC4_128_MD5","5":"TLS_RSA_WITH_RC4_128_SHA","6":"TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5","7":"TLS_RSA_WITH_IDEA_CBC_SHA","8":"TLS_RSA_EXPORT_WITH_DES40_CBC_SHA","9":"TLS_RSA_WITH_DES_CBC_SHA","10":"TLS_RSA_WITH_3DES_EDE_CBC_SHA","11":"TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA","12":"TLS_DH_DSS_WITH_DES_CBC_SHA","13":"TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA","14":"TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA","15":"TLS_DH_RSA_WITH_DES_CBC_SHA","16":"TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA","17":"TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA","18":"TLS_DHE_DSS_WITH_DES_CBC_SHA","19":"TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA","20":"TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA","21":"TLS_DHE_RSA_WITH_DES_CBC_SHA","22":"TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA","23":"TLS_DH_anon_EXPORT_WITH_RC4_40_MD5","24":"TLS_DH_anon_WITH_RC4_128_MD5","25":"TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA","26":"TLS_DH_anon_WITH_DES_CBC_SHA","27":"TLS_DH_anon_WITH_3DES_EDE_CBC_SHA","28":"SSL_FORTEZZA_KEA_WITH_NULL_SHA","29":"SSL_FORTEZZA_KEA_WITH_FORTEZZA_CBC_SHA","30":"TLS_KRB5_WITH_DES_CBC_SHA","31":"TLS_KRB5_WITH_3DES_EDE_CBC_SHA","32":"TLS_KRB5_WITH_RC4_128_SHA","33":"TLS_KRB5_WITH_IDEA_CBC_SHA","34":"TLS_KRB5_WITH_DES_CBC_MD5","35":"TLS_KRB5_WITH_3DES_EDE_CBC_MD5","36":"TLS_KRB5_WITH_RC4_128_MD5","37":"TLS_KRB5_WITH_IDEA_CBC_MD5","38":"TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA","39":"TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA","40":"TLS_KRB5_EXPORT_WITH_RC4_40_SHA","41":"TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5","42":"TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5","43":"TLS_KRB5_EXPORT_WITH_RC4_40_MD5","44":"TLS_PSK_WITH_NULL_SHA","45":"TLS_DHE_PSK_WITH_NULL_SHA","46":"TLS_RSA_PSK_WITH_NULL_SHA","47":"TLS_RSA_WITH_AES_128_CBC_SHA","48":"TLS_DH_DSS_WITH_AES_128_CBC_SHA","49":"TLS_DH_RSA_WITH_AES_128_CBC_SHA","50":"TLS_DHE_DSS_WITH_AES_128_CBC_SHA","51":"TLS_DHE_RSA_WITH_AES_128_CBC_SHA","52":"TLS_DH_anon_WITH_AES_128_CBC_SHA","53":"TLS_RSA_WITH_AES_256_CBC_SHA","54":"TLS_DH_DSS_WITH_AES_256_CBC_SHA","55":"TLS_DH_RSA_WITH_AES_256_CBC_SHA","56":"TLS_DHE_DSS_WITH_AES_256_CBC_SHA","57":"TLS_DHE_RSA_WITH_AES_256_CBC_SHA","58":"TLS_DH_anon_WITH_AES_256_CBC_SHA","59":"TLS_RSA_WITH_NULL_SHA256","60":"TLS_RSA_WITH_AES_128_CBC_SHA256","61":"TLS_RSA_WITH_AES_256_CBC_SHA256","62":"TLS_DH_DSS_WITH_AES_128_CBC_SHA256","63":"TLS_DH_RSA_WITH_AES_128_CBC_SHA256","64":"TLS_DHE_DSS_WITH_AES_128_CBC_SHA256","65":"TLS_RSA_WITH_CAMELLIA_128_CBC_SHA","66":"TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA","67":"TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA","68":"TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA","69":"TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA","70":"TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA","96":"TLS_RSA_EXPORT1024_WITH_RC4_56_MD5","97":"TLS_RSA_EXPORT1024_WITH_RC2_CBC_56_MD5","98":"TLS_RSA_EXPORT1024_WITH_DES_CBC_SHA","99":"TLS_DHE_DSS_EXPORT1024_WITH_DES_CBC_SHA","100":"TLS_RSA_EXPORT1024_WITH_RC4_56_SHA","101":"TLS_DHE_DSS_EXPORT1024_WITH_RC4_56_SHA","102":"TLS_DHE_DSS_WITH_RC4_128_SHA","103":"TLS_DHE_RSA_WITH_AES_128_CBC_SHA256","104":"TLS_DH_DSS_WITH_AES_256_CBC_SHA256","105":"TLS_DH_RSA_WITH_AES_256_CBC_SHA256","106":"TLS_DHE_DSS_WITH_AES_256_CBC_SHA256","107":"TLS_DHE_RSA_WITH_AES_256_CBC_SHA256","108":"TLS_DH_anon_WITH_AES_128_CBC_SHA256","109":"TLS_DH_anon_WITH_AES_256_CBC_SHA256","128":"TLS_GOSTR341094_WITH_28147_CNT_IMIT","129":"TLS_GOSTR341001_WITH_28147_CNT_IMIT","130":"TLS_GOSTR341094_WITH_NULL_GOSTR3411","131":"TLS_GOSTR341001_WITH_NULL_GOSTR3411","132":"TLS_RSA_WITH_CAMELLIA_256_CBC_SHA","133":"TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA","134":"TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA","135":"TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA","136":"TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA","137":"TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA","138":"TLS_PSK_WITH_RC4_128_SHA","139":"TLS_PSK_WITH_3DES_EDE_CBC_SHA","140":"TLS_PSK_WITH_AES_128_CBC_SHA","141":"TLS_PSK_WITH_AES_256_CBC_SHA","142":"TLS_DHE_PSK_WITH_RC4_128_SHA","143":"TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA","144":"TLS_DHE_PSK_WITH_AES_128_CBC_SHA","145":"TLS_DHE_PSK_WITH_AES_256_CBC_SHA","146":"TLS_RSA_PSK_WITH_RC4_128_SHA","147":"TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA","148":"TLS_RSA_PSK_WITH_AES_128_CBC_SHA","149":"TLS_RSA_PSK_WITH_AES_256_CBC_SHA","150":"TLS_RSA_WITH_SEED_CBC_SHA","151":"TLS_DH_DSS_WITH_SEED_CBC_SHA","152":"TLS_DH_RSA_WITH_SEED_CBC_SHA","153":"TLS_DHE_DSS_WITH_SEED_CBC_SHA","154":"TLS_DHE_RSA_WITH_SEED_CBC_SHA","155":"TLS_DH_anon_WITH_SEED_CBC_SHA","156":"TLS_RSA_WITH_AES_128_GCM_SHA256","157":"TLS_RSA_WITH_AES_256_GCM_SHA384","158":"TLS_DHE_RSA_WITH_AES_128_GCM_SHA256","159":"TLS_DHE_RSA_WITH_AES_256_GCM_SHA384","160":"TLS_DH_RSA_WITH_AES_128_GCM_SHA256","161":"TLS_DH_RSA_WITH_AES_256_GCM_SHA384","162":"TLS_DHE_DSS_WITH_AES_128_GCM_SHA256","163":"TLS_DHE_DSS_WITH_AES_256_GCM_SHA384","164":"TLS_DH_DSS_WITH_AES_128_GCM_SHA256","165":"TLS_DH_DSS_WITH_AES_256_GCM_SHA384","166":"TLS_DH_anon_WITH_AES_128_GCM_SHA256","167":"TLS_DH_anon_WITH_AES_256_GCM_SHA384","168":"TLS_PSK_WITH_AES_128_GCM_SHA256","169":"TLS_PSK_WITH_AES_256_GCM_SHA384","170":"TLS_DHE_PSK_WITH_AES_128_GCM_SHA256","171":"TLS_DHE_PSK_WITH_AES_256_GCM_SHA384","172":"TLS_RSA_PSK_WITH_AES_128_GCM_SHA256","173":"TLS_RSA_PSK_WITH_AES_256_GCM_SHA384","174":"TLS_PSK_WITH_AES_128_CBC_SHA256","175":"TLS_PSK_WITH_AES_256_CBC_SHA384","176":"TLS_PSK_WITH_NULL_SHA256","177":"TLS_PSK_WITH_NULL_SHA384","178":"TLS_DHE_PSK_WITH_AES_128_CBC_SHA256","179":"TLS_DHE_PSK_WITH_AES_256_CBC_SHA384","180":"TLS_DHE_PSK_WITH_NULL_SHA256","181":"TLS_DHE_PSK_WITH_NULL_SHA384","182":"TLS_RSA_PSK_WITH_AES_128_CBC_SHA256","183":"TLS_RSA_PSK_WITH_AES_256_CBC_SHA384","184":"TLS_RSA_PSK_WITH_NULL_SHA256","185":"TLS_RSA_PSK_WITH_NULL_SHA384","186":"TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256","187":"TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256","188":"TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256","189":"TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256","190":"TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256","191":"TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256","192":"TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256","193":"TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256","194":"TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256","195":"TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256","196":"TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256","197":"TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256","198":"TLS_SM4_GCM_SM3","199":"TLS_SM4_CCM_SM3","255":"TLS_EMPTY_RENEGOTIATION_INFO_SCSV","2570":"GREASE","4865":"TLS_AES_128_GCM_SHA256","4866":"TLS_AES_256_GCM_SHA384","4867":"TLS_CHACHA20_POLY1305_SHA256","4868":"TLS_AES_128_CCM_SHA256","4869":"TLS_AES_128_CCM_8_SHA256","6682":"GREASE","10794":"GREASE","14906":"GREASE","19018":"GREASE","22016":"TLS_FALLBACK_SCSV","23130":"GREASE","27242":"GREASE","31354":"GREASE","35466":"GREASE","39578":"GREASE","43690":"GREASE","47802":"GREASE","49153":"TLS_ECDH_ECDSA_WITH_NULL_SHA","49154":"TLS_ECDH_ECDSA_WITH_RC4_128_SHA","49155":"TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA","49156":"TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA","49157":"TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA","49158":"TLS_ECDHE_ECDSA_WITH_NULL_SHA","49159":"TLS_ECDHE_ECDSA_WITH_RC4_128_SHA","49160":"TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA","49161":"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA","49162":"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA","49163":"TLS_ECDH_RSA_WITH_NULL_SHA","49164":"TLS_ECDH_RSA_WITH_RC4_128_SHA","49165":"TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA","49166":"TLS_ECDH_RSA_WITH_AES_128_CBC_SHA","49167":"TLS_ECDH_RSA_WITH_AES_256_CBC_SHA","49168":"TLS_ECDHE_RSA_WITH_NULL_SHA","49169":"TLS_ECDHE_RSA_WITH_RC4_128_SHA","49170":"TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA","49171":"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA","49172":"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA","49173":"TLS_ECDH_anon_WITH_NULL_SHA","49174":"TLS_ECDH_anon_WITH_RC4_128_SHA","49175":"TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA","49176":"TLS_ECDH_anon_WITH_AES_128_CBC_SHA","49177":"TLS_ECDH_anon_WITH_AES_256_CBC_SHA","49178":"TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA","49179":"TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA","49180":"TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA","49181":"TLS_SRP_SHA_WITH_AES_128_CBC_SHA","49182":"TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA","49183":"TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA","49184":"TLS_SRP_SHA_WITH_AES_256_CBC_SHA","49185":"TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA","49186":"TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA","49187":"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256","49188":"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384","49189":"TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256","49190":"TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384","49191":"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256","49192":"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384","49193":"TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256","49194":"TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384","49195":"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256","49196":"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384","49197":"TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256","49198":"TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384","49199":"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256","49200":"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384","49201":"TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256","49202":"TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384","49203":"TLS_ECDHE_PSK_WITH_RC4_128_SHA","49204":"TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA","49205":"TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA","49206":"TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA","49207":"TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256","49208":"TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384","49209":"TLS_ECDHE_PSK_WITH_NULL_SHA","49210":"TLS_ECDHE_PSK_WITH_NULL_SHA256","49211":"TLS_ECDHE_PSK_WITH_NULL_SHA384","49212":"TLS_RSA_WITH_ARIA_128_CBC_SHA256","49213":"TLS_RSA_WITH_ARIA_256_CBC_SHA384","49214":"TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256","49215":"TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384","49216":"TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256","49217":"TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384","49218":"TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256","49219":"TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384","49220":"TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256","49221":"TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384","49222":"TLS_DH_anon_WITH_ARIA_128_CBC_SHA256","49223":"TLS_DH_anon_WITH_ARIA_256_CBC_SHA384","49224":"TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256","49225":"TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384","49226":"TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256","49227":"TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384","49228":"TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256","49229":"TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384","49230":"TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256","49231":"TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384","49232":"TLS_RSA_WITH_ARIA_128_GCM_SHA256","49233":"TLS_RSA_WITH_ARIA_256_GCM_SHA384","49234":"TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256","49235":"TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384","49236":"TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256","49237":"TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384","49238":"TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256","49239":"TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384","49240":"TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256","49241":"TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384","49242":"TLS_DH_anon_WITH_ARIA_128_GCM_SHA256","49243":"TLS_DH_anon_WITH_ARIA_256_GCM_SHA384","49244":"TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256","49245":"TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384","49246":"TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256","49247":"TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384","49248":"TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256","49249":"TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384","49250":"TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256","49251":"TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384","49252":"TLS_PSK_WITH_ARIA_128_CBC_SHA256","49253":"TLS_PSK_WITH_ARIA_256_CBC_SHA384","49254":"TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256","49255":"TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384","49256":"TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256","49257":"TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384","49258":"TLS_PSK_WITH_ARIA_128_GCM_SHA256","49259":"TLS_PSK_WITH_ARIA_256_GCM_SHA384","49260":"TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256","49261":"TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384","49262":"TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256","49263":"TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384","49264":"TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256","49265":"TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384","49266":"TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256","49267":"TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384","49268":"TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256","49269":"TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384","49270":"TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256","49271":"TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384","49272":"TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256","49273":"TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384","49274":"TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256","49275":"TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384","49276":"TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256","49277":"TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384","49278":"TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256","49279":"TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384","49280":"TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256","49281":"TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384","49282":"TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256","49283":"TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384","49284":"TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256","49285":"TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384","49286":"TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256","49287":"TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384","49288":"TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256","49289":"TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384","49290":"TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256","49291":"TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384","49292":"TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256","49293":"TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384","49294":"TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256","49295":"TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384","49296":"TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256","49297":"TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384","49298":"TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256","49299":"TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384","49300":"TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256","49301":"TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384","49302":"TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256","49303":"TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384","49304":"TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256","49305":"TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384","49306":"TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256","49307":"TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384","49308":"TLS_RSA_WITH_AES_128_CCM","49309":"TLS_RSA_WITH_AES_256_CCM","49310":"TLS_DHE_RSA_WITH_AES_128_CCM","49311":"TLS_DHE_RSA_WITH_AES_256_CCM","49312":"TLS_RSA_WITH_AES_128_CCM_8","49313":"TLS_RSA_WITH_AES_256_CCM_8","49314":"TLS_DHE_RSA_WITH_AES_128_CCM_8","49315":"TLS_DHE_RSA_WITH_AES_256_CCM_8","49316":"TLS_PSK_WITH_AES_128_CCM","49317":"TLS_PSK_WITH_AES_256_CCM","49318":"TLS_DHE_PSK_WITH_AES_128_CCM","49319":"TLS_DHE_PSK_WITH_AES_256_CCM","49320":"TLS_PSK_WITH_AES_128_CCM_8","49321":"TLS_PSK_WITH_AES_256_CCM_8","49322":"TLS_PSK_DHE_WITH_AES_128_CCM_8","49323":"TLS_PSK_DHE_WITH_AES_256_CCM_8","49324":"TLS_ECDHE_ECDSA_WITH_AES_128_CCM","49325":"TLS_ECDHE_ECDSA_WITH_AES_256_CCM","49326":"TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8","49327":"TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8","49328":"TLS_ECCPWD_WITH_AES_128_GCM_SHA256","49329":"TLS_ECCPWD_WITH_AES_256_GCM_SHA384","49330":"TLS_ECCPWD_WITH_AES_128_CCM_SHA256","49331":"TLS_ECCPWD_WITH_AES_256_CCM_SHA384","49332":"TLS_SHA256_SHA256","49333":"TLS_SHA384_SHA384","49407":"TLS_ECJPAKE_WITH_AES_128_CCM_8","49408":"TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC","49409":"TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC","49410":"TLS_GOSTR341112_256_WITH_28147_CNT_IMIT","49411":"TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L","49412":"TLS_GOSTR341112_256_WITH_MAGMA_MGM_L","49413":"TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_S","49414":"TLS_GOSTR341112_256_WITH_MAGMA_MGM_S","51914":"GREASE","52243":"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256","52244":"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256","52245":"TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256","52392":"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256","52393":"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256","52394":"TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256","52395":"TLS_PSK_WITH_CHACHA20_POLY1305_SHA256","52396":"TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256","52397":"TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256","52398":"TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256","53249":"TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256","53250":"TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384","53251":"TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256","53253":"TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256","56026":"GREASE","58384":"TLS_RSA_WITH_ESTREAM_SALSA20_SHA1","58385":"TLS_RSA_WITH_SALSA20_SHA1","58386":"TLS_ECDHE_RSA_WITH_ESTREAM_SALSA20_SHA1","58387":"TLS_ECDHE_RSA_WITH_SALSA20_SHA1","58388":"TLS_ECDHE_ECDSA_WITH_ESTREAM_SALSA20_SHA1","58389":"TLS_ECDHE_ECDSA_WITH_SALSA20_SHA1","58390":"TLS_PSK_WITH_ESTREAM_SALSA20_SHA1","58391":"TLS_PSK_WITH_SALSA20_SHA1","58392":"TLS_ECDHE_PSK_WITH_ESTREAM_SALSA20_SHA1","58393":"TLS_ECDHE_PSK_WITH_SALSA20_SHA1","58394":"TLS_RSA_PSK_WITH_ESTREAM_SALSA20_SHA1","58395":"TLS_RSA_PSK_WITH_SALSA20_SHA1","58396":"TLS_DHE_PSK_WITH_ESTREAM_SALSA20_SHA1","58397":"TLS_DHE_PSK_WITH_SALSA20_SHA1","58398":"TLS_DHE_RSA_WITH_ESTREAM_SALSA20_SHA1","58399":"TLS_DHE_RSA_WITH_SALSA20_SHA1","60138":"GREASE","64250":"GREASE","65278":"SSL_RSA_FIPS_WITH_DES_CBC_SHA","65279":"SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA","65504":"SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA","65505":"SSL_RSA_FIPS_WITH_DES_CBC_SHA"}},
  {"path":["handshake","cipher_suite"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","cipher_suite_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"TLS_NULL_WITH_NULL_NULL","1":"TLS_RSA_WITH_NULL_MD5","2":"TLS_RSA_WITH_NULL_SHA","3":"TLS_RSA_EXPORT_WITH_RC4_40_MD5","4":"TLS_RSA_WITH_RC4_128_MD5","5":"TLS_RSA_WITH_RC4_128_SHA","6":"TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5","7":"TLS_RSA_WITH_IDEA_CBC_SHA","8":"TLS_RSA_EXPORT_WITH_DES40_CBC_SHA","9":"TLS_RSA_WITH_DES_CBC_SHA","10":"TLS_RSA_WITH_3DES_EDE_CBC_SHA","11":"TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA","12":"TLS_DH_DSS_WITH_DES_CBC_SHA","13":"TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA","14":"TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA","15":"TLS_DH_RSA_WITH_DES_CBC_SHA","16":"TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA","17":"TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA","18":"TLS_DHE_DSS_WITH_DES_CBC_SHA","19":"TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA","20":"TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA","21":"TLS_DHE_RSA_WITH_DES_CBC_SHA","22":"TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA","23":"TLS_DH_anon_EXPORT_WITH_RC4_40_MD5","24":"TLS_DH_anon_WITH_RC4_128_MD5","25":"TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA","26":"TLS_DH_anon_WITH_DES_CBC_SHA","27":"TLS_DH_anon_WITH_3DES_EDE_CBC_SHA","28":"SSL_FORTEZZA_KEA_WITH_NULL_SHA","29":"SSL_FORTEZZA_KEA_WITH_FORTEZZA_CBC_SHA","30":"TLS_KRB5_WITH_DES_CBC_SHA","31":"TLS_KRB5_WITH_3DES_EDE_CBC_SHA","32":"TLS_KRB5_WITH_RC4_128_SHA","33":"TLS_KRB5_WITH_IDEA_CBC_SHA","34":"TLS_KRB5_WITH_DES_CBC_MD5","35":"TLS_KRB5_WITH_3DES_EDE_CBC_MD5","36":"TLS_KRB5_WITH_RC4_128_MD5","37":"TLS_KRB5_WITH_IDEA_CBC_MD5","38":"TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA","39":"TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA","40":"TLS_KRB5_EXPORT_WITH_RC4_40_SHA","41":"TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5","42":"TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5","43":"TLS_KRB5_EXPORT_WITH_RC4_40_MD5","44":"TLS_PSK_WITH_NULL_SHA","45":"TLS_DHE_PSK_WITH_NULL_SHA","46":"TLS_RSA_PSK_WITH_NULL_SHA","47":"TLS_RSA_WITH_AES_128_CBC_SHA","48":"TLS_DH_DSS_WITH_AES_128_CBC_SHA","49":"TLS_DH_RSA_WITH_AES_128_CBC_SHA","50":"TLS_DHE_DSS_WITH_AES_128_CBC_SHA","51":"TLS_DHE_RSA_WITH_AES_128_CBC_SHA","52":"TLS_DH_anon_WITH_AES_128_CBC_SHA","53":"TLS_RSA_WITH_AES_256_CBC_SHA","54":"TLS_DH_DSS_WITH_AES_256_CBC_SHA","55":"TLS_DH_RSA_WITH_AES_256_CBC_SHA","56":"TLS_DHE_DSS_WITH_AES_256_CBC_SHA","57":"TLS_DHE_RSA_WITH_AES_256_CBC_SHA","58":"TLS_DH_anon_WITH_AES_256_CBC_SHA","59":"TLS_RSA_WITH_NULL_SHA256","60":"TLS_RSA_WITH_AES_128_CBC_SHA256","61":"TLS_RSA_WITH_AES_256_CBC_SHA256","62":"TLS_DH_DSS_WITH_AES_128_CBC_SHA256","63":"TLS_DH_RSA_WITH_AES_128_CBC_SHA256","64":"TLS_DHE_DSS_WITH_AES_128_CBC_SHA256","65":"TLS_RSA_WITH_CAMELLIA_128_CBC_SHA","66":"TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA","67":"TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA","68":"TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA","69":"TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA","70":"TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA","96":"TLS_RSA_EXPORT1024_WITH_RC4_56_MD5","97":"TLS_RSA_EXPORT1024_WITH_RC2_CBC_56_MD5","98":"TLS_RSA_EXPORT1024_WITH_DES_CBC_SHA","99":"TLS_DHE_DSS_EXPORT1024_WITH_DES_CBC_SHA","100":"TLS_RSA_EXPORT1024_WITH_RC4_56_SHA","101":"TLS_DHE_DSS_EXPORT1024_WITH_RC4_56_SHA","102":"TLS_DHE_DSS_WITH_RC4_128_SHA","103":"TLS_DHE_RSA_WITH_AES_128_CBC_SHA256","104":"TLS_DH_DSS_WITH_AES_256_CBC_SHA256","105":"TLS_DH_RSA_WITH_AES_256_CBC_SHA256","106":"TLS_DHE_DSS_WITH_AES_256_CBC_SHA256","107":"TLS_DHE_RSA_WITH_AES_256_CBC_SHA256","108":"TLS_DH_anon_WITH_AES_128_CBC_SHA256","109":"TLS_DH_anon_WITH_AES_256_CBC_SHA256","128":"TLS_GOSTR341094_WITH_28147_CNT_IMIT","129":"TLS_GOSTR341001_WITH_28147_CNT_IMIT","130":"TLS_GOSTR341094_WITH_NULL_GOSTR3411","131":"TLS_GOSTR341001_WITH_NULL_GOSTR3411","132":"TLS_RSA_WITH_CAMELLIA_256_CBC_SHA","133":"TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA","134":"TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA","135":"TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA","136":"TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA","137":"TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA","138":"TLS_PSK_WITH_RC4_128_SHA","139":"TLS_PSK_WITH_3DES_EDE_CBC_SHA","140":"TLS_PSK_WITH_AES_128_CBC_SHA","141":"TLS_PSK_WITH_AES_256_CBC_SHA","142":"TLS_DHE_PSK_WITH_RC4_128_SHA","143":"TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA","144":"TLS_DHE_PSK_WITH_AES_128_CBC_SHA","145":"TLS_DHE_PSK_WITH_AES_256_CBC_SHA","146":"TLS_RSA_PSK_WITH_RC4_128_SHA","147":"TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA","148":"TLS_RSA_PSK_WITH_AES_128_CBC_SHA","149":"TLS_RSA_PSK_WITH_AES_256_CBC_SHA","150":"TLS_RSA_WITH_SEED_CBC_SHA","151":"TLS_DH_DSS_WITH_SEED_CBC_SHA","152":"TLS_DH_RSA_WITH_SEED_CBC_SHA","153":"TLS_DHE_DSS_WITH_SEED_CBC_SHA","154":"TLS_DHE_RSA_WITH_SEED_CBC_SHA","155":"TLS_DH_anon_WITH_SEED_CBC_SHA","156":"TLS_RSA_WITH_AES_128_GCM_SHA256","157":"TLS_RSA_WITH_AES_256_GCM_SHA384","158":"TLS_DHE_RSA_WITH_AES_128_GCM_SHA256","159":"TLS_DHE_RSA_WITH_AES_256_GCM_SHA384","160":"TLS_DH_RSA_WITH_AES_128_GCM_SHA256","161":"TLS_DH_RSA_WITH_AES_256_GCM_SHA384","162":"TLS_DHE_DSS_WITH_AES_128_GCM_SHA256","163":"TLS_DHE_DSS_WITH_AES_256_GCM_SHA384","164":"TLS_DH_DSS_WITH_AES_128_GCM_SHA256","165":"TLS_DH_DSS_WITH_AES_256_GCM_SHA384","166":"TLS_DH_anon_WITH_AES_128_GCM_SHA256","167":"TLS_DH_anon_WITH_AES_256_GCM_SHA384","168":"TLS_PSK_WITH_AES_128_GCM_SHA256","169":"TLS_PSK_WITH_AES_256_GCM_SHA384","170":"TLS_DHE_PSK_WITH_AES_128_GCM_SHA256","171":"TLS_DHE_PSK_WITH_AES_256_GCM_SHA384","172":"TLS_RSA_PSK_WITH_AES_128_GCM_SHA256","173":"TLS_RSA_PSK_WITH_AES_256_GCM_SHA384","174":"TLS_PSK_WITH_AES_128_CBC_SHA256","175":"TLS_PSK_WITH_AES_256_CBC_SHA384","176":"TLS_PSK_WITH_NULL_SHA256","177":"TLS_PSK_WITH_NULL_SHA384","178":"TLS_DHE_PSK_WITH_AES_128_CBC_SHA256","179":"TLS_DHE_PSK_WITH_AES_256_CBC_SHA384","180":"TLS_DHE_PSK_WITH_NULL_SHA256","181":"TLS_DHE_PSK_WITH_NULL_SHA384","182":"TLS_RSA_PSK_WITH_AES_128_CBC_SHA256","183":"TLS_RSA_PSK_WITH_AES_256_CBC_SHA384","184":"TLS_RSA_PSK_WITH_NULL_SHA256","185":"TLS_RSA_PSK_WITH_NULL_SHA384","186":"TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256","187":"TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256","188":"TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256","189":"TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256","190":"TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256","191":"TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256","192":"TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256","193":"TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256","194":"TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256","195":"TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256","196":"TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256","197":"TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256","198":"TLS_SM4_GCM_SM3","199":"TLS_SM4_CCM_SM3","255":"TLS_EMPTY_RENEGOTIATION_INFO_SCSV","2570":"GREASE","4865":"TLS_AES_128_GCM_SHA256","4866":"TLS_AES_256_GCM_SHA384","4867":"TLS_CHACHA20_POLY1305_SHA256","4868":"TLS_AES_128_CCM_SHA256","4869":"TLS_AES_128_CCM_8_SHA256","6682":"GREASE","10794":"GREASE","14906":"GREASE","19018":"GREASE","22016":"TLS_FALLBACK_SCSV","23130":"GREASE","27242":"GREASE","31354":"GREASE","35466":"GREASE","39578":"GREASE","43690":"GREASE","47802":"GREASE","49153":"TLS_ECDH_ECDSA_WITH_NULL_SHA","49154":"TLS_ECDH_ECDSA_WITH_RC4_128_SHA","49155":"TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA","49156":"TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA","49157":"TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA","49158":"TLS_ECDHE_ECDSA_WITH_NULL_SHA","49159":"TLS_ECDHE_ECDSA_WITH_RC4_128_SHA","49160":"TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA","49161":"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA","49162":"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA","49163":"TLS_ECDH_RSA_WITH_NULL_SHA","49164":"TLS_ECDH_RSA_WITH_RC4_128_SHA","49165":"TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA","49166":"TLS_ECDH_RSA_WITH_AES_128_CBC_SHA","49167":"TLS_ECDH_RSA_WITH_AES_256_CBC_SHA","49168":"TLS_ECDHE_RSA_WITH_NULL_SHA","49169":"TLS_ECDHE_RSA_WITH_RC4_128_SHA","49170":"TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA","49171":"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA","49172":"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA","49173":"TLS_ECDH_anon_WITH_NULL_SHA","49174":"TLS_ECDH_anon_WITH_RC4_128_SHA","49175":"TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA","49176":"TLS_ECDH_anon_WITH_AES_128_CBC_SHA","49177":"TLS_ECDH_anon_WITH_AES_256_CBC_SHA","49178":"TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA","49179":"TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA","49180":"TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA","49181":"TLS_SRP_SHA_WITH_AES_128_CBC_SHA","49182":"TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA","49183":"TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA","49184":"TLS_SRP_SHA_WITH_AES_256_CBC_SHA","49185":"TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA","49186":"TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA","49187":"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256","49188":"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384","49189":"TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256","49190":"TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384","49191":"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256","49192":"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384","49193":"TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256","49194":"TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384","49195":"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256","49196":"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384","49197":"TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256","49198":"TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384","49199":"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256","49200":"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384","49201":"TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256","49202":"TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384","49203":"TLS_ECDHE_PSK_WITH_RC4_128_SHA","49204":"TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA","49205":"TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA","49206":"TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA","49207":"TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256","49208":"TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384","49209":"TLS_ECDHE_PSK_WITH_NULL_SHA","49210":"TLS_ECDHE_PSK_WITH_NULL_SHA256","49211":"TLS_ECDHE_PSK_WITH_NULL_SHA384","49212":"TLS_RSA_WITH_ARIA_128_CBC_SHA256","49213":"TLS_RSA_WITH_ARIA_256_CBC_SHA384","49214":"TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256","49215":"TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384","49216":"TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256","49217":"TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384","49218":"TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256","49219":"TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384","49220":"TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256","49221":"TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384","49222":"TLS_DH_anon_WITH_ARIA_128_CBC_SHA256","49223":"TLS_DH_anon_WITH_ARIA_256_CBC_SHA384","49224":"TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256","49225":"TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384","49226":"TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256","49227":"TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384","49228":"TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256","49229":"TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384","49230":"TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256","49231":"TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384","49232":"TLS_RSA_WITH_ARIA_128_GCM_SHA256","49233":"TLS_RSA_WITH_ARIA_256_GCM_SHA384","49234":"TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256","49235":"TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384","49236":"TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256","49237":"TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384","49238":"TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256","49239":"TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384","49240":"TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256","49241":"TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384","49242":"TLS_DH_anon_WITH_ARIA_128_GCM_SHA256","49243":"TLS_DH_anon_WITH_ARIA_256_GCM_SHA384","49244":"TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256","49245":"TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384","49246":"TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256","49247":"TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384","49248":"TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256","49249":"TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384","49250":"TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256","49251":"TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384","49252":"TLS_PSK_WITH_ARIA_128_CBC_SHA256","49253":"TLS_PSK_WITH_ARIA_256_CBC_SHA384","49254":"TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256","49255":"TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384","49256":"TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256","49257":"TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384","49258":"TLS_PSK_WITH_ARIA_128_GCM_SHA256","49259":"TLS_PSK_WITH_ARIA_256_GCM_SHA384","49260":"TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256","49261":"TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384","49262":"TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256","49263":"TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384","49264":"TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256","49265":"TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384","49266":"TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256","49267":"TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384","49268":"TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256","49269":"TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384","49270":"TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256","49271":"TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384","49272":"TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256","49273":"TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384","49274":"TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256","49275":"TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384","49276":"TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256","49277":"TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384","49278":"TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256","49279":"TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384","49280":"TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256","49281":"TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384","49282":"TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256","49283":"TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384","49284":"TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256","49285":"TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384","49286":"TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256","49287":"TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384","49288":"TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256","49289":"TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384","49290":"TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256","49291":"TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384","49292":"TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256","49293":"TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384","49294":"TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256","49295":"TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384","49296":"TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256","49297":"TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384","49298":"TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256","49299":"TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384","49300":"TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256","49301":"TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384","49302":"TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256","49303":"TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384","49304":"TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256","49305":"TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384","49306":"TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256","49307":"TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384","49308":"TLS_RSA_WITH_AES_128_CCM","49309":"TLS_RSA_WITH_AES_256_CCM","49310":"TLS_DHE_RSA_WITH_AES_128_CCM","49311":"TLS_DHE_RSA_WITH_AES_256_CCM","49312":"TLS_RSA_WITH_AES_128_CCM_8","49313":"TLS_RSA_WITH_AES_256_CCM_8","49314":"TLS_DHE_RSA_WITH_AES_128_CCM_8","49315":"TLS_DHE_RSA_WITH_AES_256_CCM_8","49316":"TLS_PSK_WITH_AES_128_CCM","49317":"TLS_PSK_WITH_AES_256_CCM","49318":"TLS_DHE_PSK_WITH_AES_128_CCM","49319":"TLS_DHE_PSK_WITH_AES_256_CCM","49320":"TLS_PSK_WITH_AES_128_CCM_8","49321":"TLS_PSK_WITH_AES_256_CCM_8","49322":"TLS_PSK_DHE_WITH_AES_128_CCM_8","49323":"TLS_PSK_DHE_WITH_AES_256_CCM_8","49324":"TLS_ECDHE_ECDSA_WITH_AES_128_CCM","49325":"TLS_ECDHE_ECDSA_WITH_AES_256_CCM","49326":"TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8","49327":"TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8","49328":"TLS_ECCPWD_WITH_AES_128_GCM_SHA256","49329":"TLS_ECCPWD_WITH_AES_256_GCM_SHA384","49330":"TLS_ECCPWD_WITH_AES_128_CCM_SHA256","49331":"TLS_ECCPWD_WITH_AES_256_CCM_SHA384","49332":"TLS_SHA256_SHA256","49333":"TLS_SHA384_SHA384","49407":"TLS_ECJPAKE_WITH_AES_128_CCM_8","49408":"TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC","49409":"TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC","49410":"TLS_GOSTR341112_256_WITH_28147_CNT_IMIT","49411":"TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L","49412":"TLS_GOSTR341112_256_WITH_MAGMA_MGM_L","49413":"TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_S","49414":"TLS_GOSTR341112_256_WITH_MAGMA_MGM_S","51914":"GREASE","52243":"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256","52244":"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256","52245":"TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256","52392":"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256","52393":"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256","52394":"TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256","52395":"TLS_PSK_WITH_CHACHA20_POLY1305_SHA256","52396":"TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256","52397":"TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256","52398":"TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256","53249":"TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256","53250":"TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384","53251":"TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256","53253":"TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256","56026":"GREASE","58384":"TLS_RSA_WITH_ESTREAM_SALSA20_SHA1","58385":"TLS_RSA_WITH_SALSA20_SHA1","58386":"TLS_ECDHE_RSA_WITH_ESTREAM_SALSA20_SHA1","58387":"TLS_ECDHE_RSA_WITH_SALSA20_SHA1","58388":"TLS_ECDHE_ECDSA_WITH_ESTREAM_SALSA20_SHA1","58389":"TLS_ECDHE_ECDSA_WITH_SALSA20_SHA1","58390":"TLS_PSK_WITH_ESTREAM_SALSA20_SHA1","58391":"TLS_PSK_WITH_SALSA20_SHA1","58392":"TLS_ECDHE_PSK_WITH_ESTREAM_SALSA20_SHA1","58393":"TLS_ECDHE_PSK_WITH_SALSA20_SHA1","58394":"TLS_RSA_PSK_WITH_ESTREAM_SALSA20_SHA1","58395":"TLS_RSA_PSK_WITH_SALSA20_SHA1","58396":"TLS_DHE_PSK_WITH_ESTREAM_SALSA20_SHA1","58397":"TLS_DHE_PSK_WITH_SALSA20_SHA1","58398":"TLS_DHE_RSA_WITH_ESTREAM_SALSA20_SHA1","58399":"TLS_DHE_RSA_WITH_SALSA20_SHA1","60138":"GREASE","64250":"GREASE","65278":"SSL_RSA_FIPS_WITH_DES_CBC_SHA","65279":"SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA","65504":"SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA","65505":"SSL_RSA_FIPS_WITH_DES_CBC_SHA"}},
  {"path":["handshake","compression_methods_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","compression_methods"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","compression_method"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","extensions_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","ja3_text"],"reader":"text","visible":false,"variable":true},
  {"path":["handshake","ja3"],"reader":"text","visible":false,"variable":true},
  {"path":["handshake","ja3s_text"],"reader":"text","visible":false,"variable":true},
  {"path":["handshake","ja3s"],"reader":"text","visible":false,"variable":true},
  {"path":["handshake","ja4"],"reader":"text","visible":false,"variable":true},
  {"path":["handshake","random_bytes"],"reader":"bytes","visible":false,"variable":true},
  {"path":["alert","level"],"reader":"number","visible":true,"variable":true},
  {"path":["alert","level_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"warning","2":"fatal"}},
  {"path":["alert","description"],"reader":"number","visible":true,"variable":true},
  {"path":["alert","description_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"close_notify","1":"end_of_early_data","10":"unexpected_message","20":"bad_record_mac","21":"decryption_failed","22":"record_overflow","30":"decompression_failure","40":"handshake_failure","41":"no_certificate","42":"bad_certificate","43":"unsupported_certificate","44":"certificate_revoked","45":"certificate_expired","46":"certificate_unknown","47":"illegal_parameter","48":"unknown_ca","49":"access_denied","50":"decode_error","51":"decrypt_error","60":"export_restriction","70":"protocol_version","71":"insufficient_security","80":"internal_error","86":"inappropriate_fallback","90":"user_canceled","100":"no_renegotiation","109":"missing_extension","110":"unsupported_extension","111":"certificate_unobtainable","112":"unrecognized_name","113":"bad_certificate_status_response","114":"bad_certificate_hash_value","115":"unknown_psk_identity","116":"certificate_required","120":"no_application_protocol","121":"ech_required"}},
  {"path":["heartbeat","type"],"reader":"number","visible":true,"variable":true},
  {"path":["heartbeat","payload_length"],"reader":"number","visible":true,"variable":true},
  {"path":["heartbeat","payload"],"reader":"bytes","visible":true,"variable":true},
  {"path":["heartbeat","padding"],"reader":"bytes","visible":true,"variable":true},
  {"path":["encrypted"],"reader":"bytes","visible":false,"variable":true},
  {"path":["handshake","ticket_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","ticket_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","ticket"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","certificates_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","certificate_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","certificates"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","version"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","x509","serial_number"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","x509","signature_algorithm"],"reader":"text","visible":true,"variable":true},
  {"path":["handshake","x509","issuer"],"reader":"text","visible":true,"variable":true},
  {"path":["handshake","x509","not_before"],"reader":"time","visible":true,"variable":true},
  {"path":["handshake","x509","not_after"],"reader":"time","visible":true,"variable":true},
  {"path":["handshake","x509","subject"],"reader":"text","visible":true,"variable":true},
  {"path":["handshake","x509","key_algorithm"],"reader":"text","visible":true,"variable":true},
  {"path":["handshake","x509","public_key"],"reader":"bytes","visible":false,"variable":true},
  {"path":["handshake","x509","extensions"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","dns_names"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","ip_addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","ip6_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","email_addresses"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","uris"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","is_ca"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","path_length"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage_bits"],"reader":"bytes","visible":false,"variable":true},
  {"path":["handshake","x509","key_usage","digital_signature"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage","content_commitment"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage","key_encipherment"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage","data_encipherment"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage","key_agreement"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage","key_cert_sign"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage","crl_sign"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage","encipher_only"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","key_usage","decipher_only"],"reader":"flag","visible":true,"variable":true},
  {"path":["handshake","x509","extended_key_usage"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","subject_key_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","x509","authority_key_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","x509","policies"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","crl_uris"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","access_uris"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","scts_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","x509","scts"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["handshake","x509","scts","length"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","x509","scts","version"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","x509","scts","log_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","x509","scts","timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["handshake","x509","scts","extensions_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","x509","scts","signature_algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","x509","scts","signature_hash"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","x509","scts","signature_key"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","x509","scts","signature_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","x509","scts","signature"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","x509","certificate_algorithm"],"reader":"text","visible":false,"variable":true},
  {"path":["handshake","x509","signature"],"reader":"bytes","visible":false,"variable":true},
  {"path":["handshake","status_type"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","ocsp_response_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","ocsp_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","curve_type"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","named_curve"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","server_point_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","server_point"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","p_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","p"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","g_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","g"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","ys_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","ys"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","signature_algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["handshake","signature_hash"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","signature_key"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","signature_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","signature"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","client_point_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","client_point"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","exchange_keys"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","certificate_types_count"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","certificate_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","signature_algorithms_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","signature_algorithms"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","signature_hashes"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","signature_keys"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","authorities_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","authority_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["handshake","authorities"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["handshake","verify_signature_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","verify_signature"],"reader":"bytes","visible":true,"variable":true},
  {"path":["handshake","cipher_spec_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","old_session_id_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","challenge_length"],"reader":"number","visible":false,"variable":true},
  {"path":["handshake","cipher_specs"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["handshake","challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** Transport Layer Security, RFC 8446. */
class Tls extends Layer {
  get is_ssl2() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get content_type() {
    const asked = this._packet._block.view.getUint8(this._at) >> 7
    return asked === 0 ? this._packet._block.view.getUint8(this._at) : undefined
  }

  get version() {
    const asked = this._packet._block.view.getUint8(this._at) >> 7
    return asked === 0 ? this._packet._block.view.getUint16(this._at + 1) : undefined
  }

  get length() {
    const asked = this._packet._block.view.getUint8(this._at) >> 7
    return asked === 0 ? this._packet._block.view.getUint16(this._at + 3) : undefined
  }

  get ssl2_length() {
    const asked = this._packet._block.view.getUint8(this._at) >> 7
    return asked === 1 ? this._packet._block.view.getUint16(this._at) & 0x7fff : undefined
  }

  get partial() {
    return this._visited(5)
  }

  get application_data() {
    return this._visited(6)
  }

  get handshake() {
    return this._details('handshake')
  }

  get message() {
    return this._visited(114)
  }

  get message_name() {
    return this._visited(115)
  }

  get hello_version() {
    return this._visited(116)
  }

  get hello_version_name() {
    return this._visited(117)
  }

  get alert() {
    return this._details('alert')
  }

  get heartbeat() {
    return this._details('heartbeat')
  }

  get encrypted() {
    return this._visited(150)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Tls.Cut = cutClass(Tls, { is_ssl2: 1, content_type: 1, version: 3, length: 5, ssl2_length: 2 })

Tls.prototype._id = 37

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(byte0 >> 7 === 0)) return visitedNode(packet, word, parent, 'tls')
  const node = {
    content_type: byte0,
    version: view.getUint16(at + 1),
    length: view.getUint16(at + 3),
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.tls = node
  return node
}

const packet = {
  get tls() {
    const word = this._find(37)
    return word > 0 ? new Tls(this, word) : this._cut(word, Tls)
  }
}

module.exports = { rows, tree, packet }
