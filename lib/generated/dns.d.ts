// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, Under, VariableColumn } from './protocols'

/** Domain Name System, RFC 1035: read from the packet when asked; a field that was not captured is undefined. */
export interface Dns {
  /** Tells which response is to which query. */
  readonly id?: number
  /** The flags as one number. */
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response?: 0 | 1
    /** What is to be done. */
    readonly opcode?: number
    /** Responses: the server is an authority for the name. */
    readonly authoritative?: 0 | 1
    /** The message is longer than its transport takes. */
    readonly truncated?: 0 | 1
    /** The server shall ask others. */
    readonly recursion_desired?: 0 | 1
    /** Responses: the server asks others. */
    readonly recursion_available?: 0 | 1
    /** 0. */
    readonly z?: 0 | 1
    /** Responses: the data was verified. */
    readonly authenticated?: 0 | 1
    /** Data that was not verified is fine. */
    readonly checking_disabled?: 0 | 1
    /** Responses: what went wrong. */
    readonly rcode?: number
  }
  /** Query or response. */
  readonly kind?: string
  /** Name of the opcode. */
  readonly opcode_name?: string
  /** Queries whose flag is set: whether the data was verified shall be told (RFC 6840 section 5.7). */
  readonly authenticated_wanted?: 0 | 1
  /** Name of the response code. */
  readonly rcode_name?: string
  /** The response code, where it is not 0. */
  readonly error?: number
  /** Its name. */
  readonly error_name?: string
  readonly counts?: {
    /** Number of questions. */
    readonly queries?: number
    /** Updates: number of zones. */
    readonly zones?: number
    /** Number of answers. */
    readonly answers?: number
    /** Updates: number of prerequisites. */
    readonly prerequisites?: number
    /** Number of records about the authority. */
    readonly authorities?: number
    /** Updates: number of records to change. */
    readonly updates?: number
    /** Number of other records. */
    readonly additionals?: number
  }
  /** The questions; of an update its zone. */
  readonly queries?: Array<{
    /** Name that is asked for. */
    readonly name?: string
    /** Length of the name as a text, without escapes, in bytes. */
    readonly name_length?: number
    /** Labels of the name, without the root. */
    readonly label_count?: number
    /** Type that is asked for. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Class that is asked for. */
    readonly class?: number
    /** Name of the class. */
    readonly class_name?: string
  }>
  /** The answers; of an update its prerequisites. */
  readonly answers?: DnsAnswersEntry[]
  /** Who is the authority; of an update what it changes. */
  readonly authorities?: DnsAnswersEntry[]
  /** More records. */
  readonly additionals?: DnsAnswersEntry[]
  /** What lies behind the records. */
  readonly rest?: Buffer
  /** Over TCP: length of the message, in bytes. */
  readonly length?: number
  /** Values of a stateful operation. */
  readonly tlvs?: Array<{
    /** Type of the value. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** How long the session may be without operations, in ms. */
    readonly inactivity_timeout?: number
    /** How long it may be silent, in ms. */
    readonly keepalive_interval?: number
    /** When the client may come again, in ms. */
    readonly retry_delay?: number
    /** Bytes that fill the message up. */
    readonly padding?: Buffer
    /** A value of another type. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): DnsTree
}

/** Domain Name System in a full tree; the layer inside it, if any, is a key more. */
export interface DnsTree extends InnerTrees, Pick<Dns, 'rcode_name' | 'rest' | 'length'>, Required<Pick<Dns, 'id'>> {
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response: 0 | 1
    /** What is to be done. */
    readonly opcode: number
    /** Responses: the server is an authority for the name. */
    readonly authoritative?: 0 | 1
    /** The message is longer than its transport takes. */
    readonly truncated: 0 | 1
    /** The server shall ask others. */
    readonly recursion_desired: 0 | 1
    /** Responses: the server asks others. */
    readonly recursion_available?: 0 | 1
    /** 0. */
    readonly z: 0 | 1
    /** Responses: the data was verified. */
    readonly authenticated?: 0 | 1
    /** Data that was not verified is fine. */
    readonly checking_disabled: 0 | 1
    /** Responses: what went wrong. */
    readonly rcode?: number
  }
  readonly counts?: {
    /** Number of questions. */
    readonly queries?: number
    /** Updates: number of zones. */
    readonly zones?: number
    /** Number of answers. */
    readonly answers?: number
    /** Updates: number of prerequisites. */
    readonly prerequisites?: number
    /** Number of records about the authority. */
    readonly authorities?: number
    /** Updates: number of records to change. */
    readonly updates?: number
    /** Number of other records. */
    readonly additionals: number
  }
  /** The questions; of an update its zone. */
  readonly queries?: Array<{
    /** Name that is asked for. */
    readonly name?: string
    /** Type that is asked for. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Class that is asked for. */
    readonly class?: number
  }>
  /** The answers; of an update its prerequisites. */
  readonly answers?: DnsAnswersEntryTree[]
  /** Who is the authority; of an update what it changes. */
  readonly authorities?: DnsAnswersEntryTree[]
  /** More records. */
  readonly additionals?: DnsAnswersEntryTree[]
  /** Values of a stateful operation. */
  readonly tlvs?: Array<{
    /** Type of the value. */
    readonly type?: number
    /** Length of the value, in bytes. */
    readonly length?: number
    /** How long the session may be without operations, in ms. */
    readonly inactivity_timeout?: number
    /** How long it may be silent, in ms. */
    readonly keepalive_interval?: number
    /** When the client may come again, in ms. */
    readonly retry_delay?: number
    /** Bytes that fill the message up. */
    readonly padding?: Buffer
    /** A value of another type. */
    readonly data?: Buffer
  }>
}

/** One of `dns.answers`. */
export interface DnsAnswersEntry {
  /** Domain that the record is of. */
  readonly name?: string
  /** Type of the record. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Class of the record. */
  readonly class?: number
  /** Name of the class. */
  readonly class_name?: string
  /** OPT: the largest UDP payload that the sender takes, in bytes. */
  readonly udp_payload_size?: number
  /** How long the record may be kept, in seconds. */
  readonly ttl?: number
  /** OPT: the upper eight bits of the response code. */
  readonly ext_rcode?: number
  /** OPT: version of EDNS. */
  readonly edns_version?: number
  /** OPT: the flags as one number. */
  readonly z?: {
    /** OPT: the sender takes DNSSEC records. */
    readonly do?: 0 | 1
    /** OPT: 0. */
    readonly reserved?: number
  }
  /** Length of the data, in bytes. */
  readonly rdlength?: number
  readonly srv?: {
    /** SRV: the service, first label of the name. */
    readonly service?: string
    /** SRV: the protocol, second label of the name. */
    readonly proto?: string
    /** SRV: the domain, the name's other labels. */
    readonly name?: string
    /** Lower ones go first. */
    readonly priority?: number
    /** Share among those of the same priority. */
    readonly weight?: number
    /** Port of the service. */
    readonly port?: number
    /** Host of the service. */
    readonly target?: string
  }
  /** Address of the host. */
  readonly a?: string
  /** Address of the host. */
  readonly aaaa?: string
  /** Name server of the domain. */
  readonly ns?: string
  /** Mail destination. */
  readonly md?: string
  /** Mail forwarder. */
  readonly mf?: string
  /** Name that this one stands for. */
  readonly cname?: string
  readonly soa?: {
    /** Primary server of the zone. */
    readonly mname?: string
    /** Mailbox of who is responsible for the zone. */
    readonly rname?: string
    /** Version of the zone. */
    readonly serial?: number
    /** When a secondary looks for a new version, in seconds. */
    readonly refresh?: number
    /** When it tries again after a failure, in seconds. */
    readonly retry?: number
    /** When the zone is no longer authoritative without a refresh, in seconds. */
    readonly expire?: number
    /** How long the lack of a record may be kept, in seconds. */
    readonly minimum?: number
  }
  /** Host of the mailbox. */
  readonly mb?: string
  /** Mailbox that is a member of the group. */
  readonly mg?: string
  /** New name of the mailbox. */
  readonly mr?: string
  /** Data of a NULL record. */
  readonly null?: Buffer
  readonly wks?: {
    /** Address of the host. */
    readonly address?: string
    /** IP protocol of the services. */
    readonly protocol?: number
    /** A bit for each port, from 0 on: 1 where it has a service. */
    readonly bits?: Buffer
  }
  /** Name that the address or service has. */
  readonly ptr?: string
  readonly hinfo?: {
    /** Length of the CPU's name, in bytes. */
    readonly cpu_length?: number
    /** CPU of the host. */
    readonly cpu?: string
    /** Length of the system's name, in bytes. */
    readonly os_length?: number
    /** Operating system of the host. */
    readonly os?: string
  }
  readonly minfo?: {
    /** Mailbox of who is responsible for the list. */
    readonly rmailbx?: string
    /** Mailbox for errors. */
    readonly emailbx?: string
  }
  readonly mx?: {
    /** Lower ones go first. */
    readonly preference?: number
    /** Host that takes mail for the domain. */
    readonly exchange?: string
  }
  /** Length of each text, in bytes. */
  readonly txt_length?: number[]
  /** The texts. */
  readonly txt?: string[]
  readonly rp?: {
    /** Mailbox of who is responsible. */
    readonly mailbox?: string
    /** Name that has texts about them. */
    readonly txt?: string
  }
  readonly afsdb?: {
    /** 1 an AFS cell's database, 2 a DCE cell's directory. */
    readonly subtype?: number
    /** Host that serves the cell. */
    readonly hostname?: string
  }
  readonly x25?: {
    /** Length of the address, in bytes. */
    readonly length?: number
    /** Address in a public switched data network. */
    readonly psdn_address?: string
  }
  readonly isdn?: {
    /** Length of the address, in bytes. */
    readonly length?: number
    /** ISDN number. */
    readonly address?: string
    /** Length of the subaddress, in bytes. */
    readonly sa_length?: number
    /** Subaddress. */
    readonly sa?: string
  }
  readonly rt?: {
    /** Lower ones go first. */
    readonly preference?: number
    /** Host that leads to the domain. */
    readonly intermediate_host?: string
  }
  /** NSAP address. */
  readonly nsap?: Buffer
  /** Name that the NSAP address has. */
  readonly nsap_ptr?: string
  readonly key?: {
    /** KEY: the flags as one number. */
    readonly flags?: {
      /** The key must not authenticate. */
      readonly no_authentication?: 0 | 1
      /** The key must not encrypt. */
      readonly no_confidentiality?: 0 | 1
      /** Security is for experiments, RFC 2065. */
      readonly experimental?: 0 | 1
      /** The key is a user's. */
      readonly user?: 0 | 1
      /** The key is of an entity that has the name. */
      readonly entity?: 0 | 1
      /** The key is for IPsec. */
      readonly ipsec?: 0 | 1
      /** The key is for mail. */
      readonly email?: 0 | 1
      /** What the key may sign. */
      readonly signatory?: number
    }
    /** KEY: what the key is for; 3 is DNSSEC. */
    readonly protocol?: number
    /** KEY: algorithm of the key. */
    readonly algorithm?: number
    /** KEY: computed from the record, to find the key by. */
    readonly key_tag?: number
    /** KEY: the key. */
    readonly public_key?: Buffer
  }
  readonly px?: {
    /** Lower ones go first. */
    readonly preference?: number
    /** Domain of RFC 822. */
    readonly map822?: string
    /** The same for X.400. */
    readonly mapx400?: string
  }
  readonly gpos?: {
    /** Length of the longitude, in bytes. */
    readonly longitude_length?: number
    /** Longitude, in degrees. */
    readonly longitude?: string
    /** Length of the latitude, in bytes. */
    readonly latitude_length?: number
    /** Latitude, in degrees. */
    readonly latitude?: string
    /** Length of the altitude, in bytes. */
    readonly altitude_length?: number
    /** Altitude, in metres. */
    readonly altitude?: string
  }
  readonly loc?: {
    /** Version of the format: 0. */
    readonly version?: number
    /** Diameter of a sphere around it, in cm: four bits are a number, four a power of ten. */
    readonly size?: number
    /** Horizontal precision, in cm, likewise. */
    readonly horizontal_precision?: number
    /** Vertical precision, in cm, likewise. */
    readonly vertical_precision?: number
    /** Latitude, in thousandths of an arc second from 2^31 on, which is the equator. */
    readonly latitude?: number
    /** Longitude, likewise from the prime meridian on. */
    readonly longitude?: number
    /** Altitude, in cm from 100 km below the ellipsoid on. */
    readonly altitude?: number
    /** Data of another version. */
    readonly data?: Buffer
  }
  readonly nxt?: {
    /** NXT: the zone's next name. */
    readonly next_domain_name?: string
    /** NXT: types of records that the name has. */
    readonly types?: number[]
  }
  readonly naptr?: {
    /** Lower ones go first. */
    readonly order?: number
    /** Among those of the same order, lower ones go first. */
    readonly preference?: number
    /** Length of the flags, in bytes. */
    readonly flags_length?: number
    /** How to go on. */
    readonly flags?: string
    /** Length of the services, in bytes. */
    readonly service_length?: number
    /** Services there are. */
    readonly service?: string
    /** Length of the expression, in bytes. */
    readonly regexp_length?: number
    /** Substitution that gives the next name. */
    readonly regexp?: string
    /** The next name. */
    readonly replacement?: string
  }
  readonly kx?: {
    /** Lower ones go first. */
    readonly preference?: number
    /** Host that exchanges keys for the domain. */
    readonly exchanger?: string
  }
  readonly cert?: {
    /** Kind of the certificate. */
    readonly type?: number
    /** Tag of the key in it. */
    readonly key_tag?: number
    /** Algorithm of the key. */
    readonly algorithm?: number
    /** Certificate or revocation list. */
    readonly certificate?: Buffer
  }
  readonly a6?: {
    /** How many bits of the address another record has. */
    readonly prefix_length?: number
    /** The address's other bits, behind zeros. */
    readonly address_suffix?: string
    /** Name that has that record. */
    readonly prefix_name?: string
  }
  /** Domain that stands for this one. */
  readonly dname?: string
  /** OPT: the options, in packet order. */
  readonly options?: Array<{
    /** Code of the option. */
    readonly code?: number
    /** Name of the option. */
    readonly code_name?: string
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** The option's data. */
    readonly data?: Buffer
    /** Algorithms of signatures that are understood. */
    readonly dau?: number[]
    /** Algorithms of digests that are understood. */
    readonly dhu?: number[]
    /** Algorithms of NSEC3 hashes that are understood. */
    readonly n3u?: number[]
    readonly client_subnet?: {
      /** Family of the address: 1 IPv4, 2 IPv6. */
      readonly family?: number
      /** How many bits of it the query tells. */
      readonly source_prefix_length?: number
      /** How many bits of it the answer is for. */
      readonly scope_prefix_length?: number
      /** The client's network. */
      readonly ipv4?: string
      /** The client's network. */
      readonly ipv6?: string
      /** The client's network in another family. */
      readonly address?: Buffer
    }
    readonly cookie?: {
      /** The client's cookie. */
      readonly client?: Buffer
      /** The server's cookie. */
      readonly server?: Buffer
    }
    /** How long a connection may idle, in units of 100 ms. */
    readonly keepalive_timeout?: number
    /** Bytes that fill the message up. */
    readonly padding?: Buffer
    /** Closest name whose validation chain the client has. */
    readonly chain?: string
    readonly extended_error?: {
      /** What went wrong. */
      readonly info_code?: number
      /** Name of the error. */
      readonly info_code_name?: string
      /** More about it. */
      readonly extra_text?: string
    }
  }>
  /** Address prefixes. */
  readonly apl?: Array<{
    /** Family of the address: 1 IPv4, 2 IPv6. */
    readonly address_family?: number
    /** Length of the prefix, in bits. */
    readonly prefix?: number
    /** All but this prefix. */
    readonly negation?: 0 | 1
    /** Bytes of the address that are there. */
    readonly afd_length?: number
    /** The prefix, filled up with zeros. */
    readonly ipv4?: string
    /** The prefix, filled up with zeros. */
    readonly ipv6?: string
    /** The prefix in another family. */
    readonly data?: Buffer
  }>
  readonly ds?: {
    /** Tag of the key. */
    readonly key_tag?: number
    /** Algorithm of the key. */
    readonly algorithm?: number
    /** Algorithm of the digest. */
    readonly digest_type?: number
    /** Digest of the key. */
    readonly digest?: Buffer
  }
  readonly sshfp?: {
    /** Algorithm of the key. */
    readonly algorithm?: number
    /** 1 SHA-1, 2 SHA-256. */
    readonly fingerprint_type?: number
    /** Digest of the key. */
    readonly fingerprint?: Buffer
  }
  readonly ipseckey?: {
    /** Lower ones go first. */
    readonly precedence?: number
    /** 0 no gateway, 1 IPv4, 2 IPv6, 3 a name. */
    readonly gateway_type?: number
    /** 0 no key, 1 DSA, 2 RSA, 3 ECDSA. */
    readonly algorithm?: number
    /** Gateway of the host. */
    readonly gateway_ipv4?: string
    /** Gateway of the host. */
    readonly gateway_ipv6?: string
    /** Gateway of the host. */
    readonly gateway_name?: string
    /** The key. */
    readonly public_key?: Buffer
  }
  readonly rrsig?: {
    /** Type of the records that are signed. */
    readonly type_covered?: number
    /** Algorithm of the signature. */
    readonly algorithm?: number
    /** Labels of the name, without those that a wildcard stood for. */
    readonly labels?: number
    /** Time to live in the zone, in seconds. */
    readonly original_ttl?: number
    /** Until when the signature holds. */
    readonly expiration?: number
    /** From when on the signature holds. */
    readonly inception?: number
    /** Tag of the key. */
    readonly key_tag?: number
    /** Zone that has the key. */
    readonly signer?: string
    /** The signature. */
    readonly signature?: Buffer
  }
  readonly nsec?: {
    /** The zone's next name. */
    readonly next_domain_name?: string
    /** Types of records that the name has. */
    readonly types?: number[]
  }
  readonly dnskey?: {
    /** DNSKEY: the flags as one number. */
    readonly flags?: {
      /** 0. */
      readonly reserved?: number
      /** The key is the zone's. */
      readonly zone?: 0 | 1
      /** The key is revoked. */
      readonly revoked?: 0 | 1
      /** 0. */
      readonly reserved_2?: number
      /** The key is one that the parent zone points at. */
      readonly secure_entry_point?: 0 | 1
    }
    /** 3. */
    readonly protocol?: number
    /** DNSKEY: algorithm of the key. */
    readonly algorithm?: number
    /** DNSKEY: computed from the record, to find the key by. */
    readonly key_tag?: number
    /** DNSKEY: the key. */
    readonly public_key?: Buffer
  }
  /** Digest of the DHCP client that has the name. */
  readonly dhcid?: Buffer
  readonly nsec3?: {
    /** Algorithm of the hash; 1 is SHA-1. */
    readonly hash_algorithm?: number
    /** The flags as one number. */
    readonly flags?: {
      /** 0. */
      readonly reserved?: number
      /** There may be delegations without signatures. */
      readonly opt_out?: 0 | 1
    }
    /** How many times more the hash is made. */
    readonly iterations?: number
    /** Length of the salt, in bytes. */
    readonly salt_length?: number
    /** Salt of the hash. */
    readonly salt?: Buffer
    /** Length of the hash, in bytes. */
    readonly hash_length?: number
    /** The next hash, in base 32 (RFC 4648 section 7). */
    readonly next_hashed_owner_name?: string
    /** Types of records that the name has. */
    readonly types?: number[]
  }
  readonly tlsa?: {
    /** 0 CA, 1 service certificate, 2 trust anchor, 3 domain-issued certificate. */
    readonly certificate_usage?: number
    /** 0 the whole certificate, 1 its public key. */
    readonly selector?: number
    /** 0 itself, 1 its SHA-256, 2 its SHA-512. */
    readonly matching_type?: number
    /** What the certificate must agree with. */
    readonly certificate_association_data?: Buffer
  }
  readonly hip?: {
    /** Length of the host identity tag, in bytes. */
    readonly hit_length?: number
    /** Algorithm of the key. */
    readonly pk_algorithm?: number
    /** Length of the key, in bytes. */
    readonly pk_length?: number
    /** Host identity tag. */
    readonly hit?: Buffer
    /** The key. */
    readonly public_key?: Buffer
    /** Hosts through which it is reached. */
    readonly rendezvous_servers?: string[]
  }
  /** OpenPGP key of a mailbox. */
  readonly openpgpkey?: Buffer
  readonly csync?: {
    /** Version of the zone. */
    readonly soa_serial?: number
    /** The flags as one number. */
    readonly flags?: {
      /** 0. */
      readonly reserved?: number
      /** Only from this version of the zone on. */
      readonly soaminimum?: 0 | 1
      /** The parent zone may act without another sign. */
      readonly immediate?: 0 | 1
    }
    /** Types of records to copy. */
    readonly types?: number[]
  }
  readonly zonemd?: {
    /** Version of the zone. */
    readonly serial?: number
    /** How the zone is digested. */
    readonly scheme?: number
    /** 1 SHA-384, 2 SHA-512. */
    readonly hash_algorithm?: number
    /** Digest of the zone. */
    readonly digest?: Buffer
  }
  readonly svcb?: {
    /** 0: another name; else lower ones go first. */
    readonly priority?: number
    /** Host of the service; the root where it is the name itself. */
    readonly target?: string
    /** Parameters of the service. */
    readonly params?: Array<{
      /** Key of the parameter. */
      readonly key?: number
      /** Name of the key. */
      readonly key_name?: string
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Keys that a client must understand. */
      readonly mandatory?: number[]
      /** Length of each protocol's name, in bytes. */
      readonly alpn_length?: number[]
      /** Protocols of the service. */
      readonly alpn?: string[]
      /** Port of the service. */
      readonly port?: number
      /** Addresses of the service. */
      readonly ipv4_hint?: string[]
      /** Configurations of encrypted client hellos. */
      readonly ech?: Buffer
      /** Addresses of the service. */
      readonly ipv6_hint?: string[]
      /** Configurations of oblivious DNS. */
      readonly odoh?: Buffer
      /** Value under another key. */
      readonly value?: Buffer
    }>
  }
  /** Length of each text, in bytes. */
  readonly spf_length?: number[]
  /** The texts: who may send mail of the domain. */
  readonly spf?: string[]
  readonly nid?: {
    /** Lower ones go first. */
    readonly preference?: number
    /** Identifier of the node. */
    readonly node_id?: Buffer
  }
  readonly l32?: {
    /** Lower ones go first. */
    readonly preference?: number
    /** Locator of the node. */
    readonly locator?: string
  }
  readonly l64?: {
    /** Lower ones go first. */
    readonly preference?: number
    /** Locator of the node. */
    readonly locator?: Buffer
  }
  readonly lp?: {
    /** Lower ones go first. */
    readonly preference?: number
    /** Name that has locators. */
    readonly fqdn?: string
  }
  /** Hardware address of the host. */
  readonly eui48?: string
  /** Hardware address of the host. */
  readonly eui64?: Buffer
  readonly tkey?: {
    /** Algorithm of the key. */
    readonly algorithm?: string
    /** From when on the key holds. */
    readonly inception?: number
    /** Until when the key holds. */
    readonly expiration?: number
    /** 1 the server assigns, 2 Diffie-Hellman, 3 GSS-API, 4 the resolver assigns, 5 delete. */
    readonly mode?: number
    /** What went wrong. */
    readonly error?: number
    /** Length of the key data, in bytes. */
    readonly key_size?: number
    /** Key data. */
    readonly key_data?: Buffer
    /** Length of the other data, in bytes. */
    readonly other_size?: number
    /** Other data. */
    readonly other_data?: Buffer
  }
  readonly tsig?: {
    /** Algorithm of the code. */
    readonly algorithm?: string
    /** When the message was signed. */
    readonly time_signed?: number
    /** How wrong the time may be, in seconds. */
    readonly fudge?: number
    /** Length of the code, in bytes. */
    readonly mac_size?: number
    /** Message authentication code. */
    readonly mac?: Buffer
    /** Id of the message when it was signed. */
    readonly original_id?: number
    /** What went wrong. */
    readonly error?: number
    /** Length of the other data, in bytes. */
    readonly other_length?: number
    /** Other data. */
    readonly other_data?: Buffer
  }
  readonly uri?: {
    /** Lower ones go first. */
    readonly priority?: number
    /** Share among those of the same priority. */
    readonly weight?: number
    /** The URI. */
    readonly target?: string
  }
  readonly caa?: {
    /** The flags as one number. */
    readonly flags?: {
      /** Who does not understand the property must not issue. */
      readonly issuer_critical?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Length of the property's name, in bytes. */
    readonly tag_length?: number
    /** Name of the property. */
    readonly tag?: string
    /** Who may issue certificates. */
    readonly issue?: string
    /** Who may issue certificates with wildcards. */
    readonly issuewild?: string
    /** Where to report requests that broke the rules. */
    readonly iodef?: string
    /** Value of another property. */
    readonly value?: string
  }
  readonly wins?: {
    /** Bit 16: the record must not go to other servers. */
    readonly local_flag?: number
    /** How long to wait for an answer, in seconds. */
    readonly lookup_timeout?: number
    /** How long to keep it, in seconds. */
    readonly cache_timeout?: number
    /** Number of servers. */
    readonly server_count?: number
    /** Servers to ask. */
    readonly servers?: string[]
  }
  readonly winsr?: {
    /** Bit 16: the record must not go to other servers. */
    readonly local_flag?: number
    /** How long to wait for an answer, in seconds. */
    readonly lookup_timeout?: number
    /** How long to keep it, in seconds. */
    readonly cache_timeout?: number
    /** Domain that is appended to names found. */
    readonly name_result_domain?: string
  }
  readonly xpf?: {
    /** IP version of the client. */
    readonly ip_version?: number
    /** Transport of the client. */
    readonly protocol?: number
    /** Address of the client. */
    readonly source_ipv4?: string
    /** Address that it asked. */
    readonly destination_ipv4?: string
    /** Address of the client. */
    readonly source_ipv6?: string
    /** Address that it asked. */
    readonly destination_ipv6?: string
    /** Port of the client. */
    readonly sport?: number
    /** Port that it asked. */
    readonly dport?: number
  }
  /** Data of a type that has no rows of its own. */
  readonly data?: Buffer
}

/** One of them in a full tree. */
export interface DnsAnswersEntryTree extends Pick<DnsAnswersEntry, 'name' | 'type' | 'type_name' | 'class' | 'udp_payload_size' | 'ttl' | 'ext_rcode' | 'edns_version' | 'rdlength' | 'a' | 'aaaa' | 'ns' | 'md' | 'mf' | 'cname' | 'soa' | 'mb' | 'mg' | 'mr' | 'null' | 'wks' | 'ptr' | 'minfo' | 'mx' | 'txt' | 'rp' | 'afsdb' | 'rt' | 'nsap' | 'nsap_ptr' | 'px' | 'loc' | 'nxt' | 'kx' | 'cert' | 'a6' | 'dname' | 'apl' | 'ds' | 'sshfp' | 'ipseckey' | 'rrsig' | 'nsec' | 'dhcid' | 'tlsa' | 'openpgpkey' | 'zonemd' | 'spf' | 'nid' | 'l32' | 'l64' | 'lp' | 'eui48' | 'eui64' | 'uri' | 'wins' | 'winsr' | 'xpf' | 'data'> {
  readonly z?: {
    /** OPT: the sender takes DNSSEC records. */
    readonly do?: 0 | 1
  }
  readonly hinfo?: {
    /** CPU of the host. */
    readonly cpu?: string
    /** Operating system of the host. */
    readonly os?: string
  }
  readonly x25?: {
    /** Address in a public switched data network. */
    readonly psdn_address?: string
  }
  readonly isdn?: {
    /** ISDN number. */
    readonly address?: string
    /** Subaddress. */
    readonly sa?: string
  }
  readonly key?: {
    readonly flags?: {
      /** The key must not authenticate. */
      readonly no_authentication?: 0 | 1
      /** The key must not encrypt. */
      readonly no_confidentiality?: 0 | 1
      /** Security is for experiments, RFC 2065. */
      readonly experimental?: 0 | 1
      /** The key is a user's. */
      readonly user?: 0 | 1
      /** The key is of an entity that has the name. */
      readonly entity?: 0 | 1
      /** The key is for IPsec. */
      readonly ipsec?: 0 | 1
      /** The key is for mail. */
      readonly email?: 0 | 1
      /** What the key may sign. */
      readonly signatory?: number
    }
    /** KEY: what the key is for; 3 is DNSSEC. */
    readonly protocol?: number
    /** KEY: algorithm of the key. */
    readonly algorithm?: number
    /** KEY: the key. */
    readonly public_key?: Buffer
  }
  readonly gpos?: {
    /** Longitude, in degrees. */
    readonly longitude?: string
    /** Latitude, in degrees. */
    readonly latitude?: string
    /** Altitude, in metres. */
    readonly altitude?: string
  }
  readonly srv?: {
    /** Lower ones go first. */
    readonly priority?: number
    /** Share among those of the same priority. */
    readonly weight?: number
    /** Port of the service. */
    readonly port?: number
    /** Host of the service. */
    readonly target?: string
  }
  readonly naptr?: {
    /** Lower ones go first. */
    readonly order?: number
    /** Among those of the same order, lower ones go first. */
    readonly preference?: number
    /** How to go on. */
    readonly flags?: string
    /** Services there are. */
    readonly service?: string
    /** Substitution that gives the next name. */
    readonly regexp?: string
    /** The next name. */
    readonly replacement?: string
  }
  /** OPT: the options, in packet order. */
  readonly options?: Array<{
    /** Code of the option. */
    readonly code?: number
    /** Name of the option. */
    readonly code_name?: string
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Algorithms of signatures that are understood. */
    readonly dau?: number[]
    /** Algorithms of digests that are understood. */
    readonly dhu?: number[]
    /** Algorithms of NSEC3 hashes that are understood. */
    readonly n3u?: number[]
    readonly client_subnet?: {
      /** Family of the address: 1 IPv4, 2 IPv6. */
      readonly family?: number
      /** How many bits of it the query tells. */
      readonly source_prefix_length?: number
      /** How many bits of it the answer is for. */
      readonly scope_prefix_length?: number
      /** The client's network. */
      readonly ipv4?: string
      /** The client's network. */
      readonly ipv6?: string
      /** The client's network in another family. */
      readonly address?: Buffer
    }
    readonly cookie?: {
      /** The client's cookie. */
      readonly client?: Buffer
      /** The server's cookie. */
      readonly server?: Buffer
    }
    /** How long a connection may idle, in units of 100 ms. */
    readonly keepalive_timeout?: number
    /** Bytes that fill the message up. */
    readonly padding?: Buffer
    /** Closest name whose validation chain the client has. */
    readonly chain?: string
    readonly extended_error?: {
      /** What went wrong. */
      readonly info_code?: number
      /** Name of the error. */
      readonly info_code_name?: string
      /** More about it. */
      readonly extra_text?: string
    }
  }>
  readonly dnskey?: {
    readonly flags?: {
      /** The key is the zone's. */
      readonly zone?: 0 | 1
      /** The key is revoked. */
      readonly revoked?: 0 | 1
      /** The key is one that the parent zone points at. */
      readonly secure_entry_point?: 0 | 1
    }
    /** 3. */
    readonly protocol?: number
    /** DNSKEY: algorithm of the key. */
    readonly algorithm?: number
    /** DNSKEY: the key. */
    readonly public_key?: Buffer
  }
  readonly nsec3?: {
    /** Algorithm of the hash; 1 is SHA-1. */
    readonly hash_algorithm?: number
    readonly flags?: {
      /** There may be delegations without signatures. */
      readonly opt_out?: 0 | 1
    }
    /** How many times more the hash is made. */
    readonly iterations?: number
    /** Salt of the hash. */
    readonly salt?: Buffer
    /** The next hash, in base 32 (RFC 4648 section 7). */
    readonly next_hashed_owner_name?: string
    /** Types of records that the name has. */
    readonly types?: number[]
  }
  readonly hip?: {
    /** Algorithm of the key. */
    readonly pk_algorithm?: number
    /** Host identity tag. */
    readonly hit?: Buffer
    /** The key. */
    readonly public_key?: Buffer
    /** Hosts through which it is reached. */
    readonly rendezvous_servers?: string[]
  }
  readonly csync?: {
    /** Version of the zone. */
    readonly soa_serial?: number
    readonly flags?: {
      /** Only from this version of the zone on. */
      readonly soaminimum?: 0 | 1
      /** The parent zone may act without another sign. */
      readonly immediate?: 0 | 1
    }
    /** Types of records to copy. */
    readonly types?: number[]
  }
  readonly svcb?: {
    /** 0: another name; else lower ones go first. */
    readonly priority?: number
    /** Host of the service; the root where it is the name itself. */
    readonly target?: string
    /** Parameters of the service. */
    readonly params?: Array<{
      /** Key of the parameter. */
      readonly key?: number
      /** Name of the key. */
      readonly key_name?: string
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Keys that a client must understand. */
      readonly mandatory?: number[]
      /** Protocols of the service. */
      readonly alpn?: string[]
      /** Port of the service. */
      readonly port?: number
      /** Addresses of the service. */
      readonly ipv4_hint?: string[]
      /** Configurations of encrypted client hellos. */
      readonly ech?: Buffer
      /** Addresses of the service. */
      readonly ipv6_hint?: string[]
      /** Configurations of oblivious DNS. */
      readonly odoh?: Buffer
      /** Value under another key. */
      readonly value?: Buffer
    }>
  }
  readonly tkey?: {
    /** Algorithm of the key. */
    readonly algorithm?: string
    /** From when on the key holds. */
    readonly inception?: number
    /** Until when the key holds. */
    readonly expiration?: number
    /** 1 the server assigns, 2 Diffie-Hellman, 3 GSS-API, 4 the resolver assigns, 5 delete. */
    readonly mode?: number
    /** What went wrong. */
    readonly error?: number
    /** Key data. */
    readonly key_data?: Buffer
    /** Other data. */
    readonly other_data?: Buffer
  }
  readonly tsig?: {
    /** Algorithm of the code. */
    readonly algorithm?: string
    /** When the message was signed. */
    readonly time_signed?: number
    /** How wrong the time may be, in seconds. */
    readonly fudge?: number
    /** Message authentication code. */
    readonly mac?: Buffer
    /** Id of the message when it was signed. */
    readonly original_id?: number
    /** What went wrong. */
    readonly error?: number
    /** Other data. */
    readonly other_data?: Buffer
  }
  readonly caa?: {
    readonly flags?: {
      /** Who does not understand the property must not issue. */
      readonly issuer_critical?: 0 | 1
    }
    /** Name of the property. */
    readonly tag?: string
    /** Who may issue certificates. */
    readonly issue?: string
    /** Who may issue certificates with wildcards. */
    readonly issuewild?: string
    /** Where to report requests that broke the rules. */
    readonly iodef?: string
    /** Value of another property. */
    readonly value?: string
  }
}

/** The type of each of its fields' columns. */
export interface DnsAnswersEntryColumns {
  'name': VariableColumn
  'type': Uint16Array
  'type_name': VariableColumn
  'class': Uint16Array
  'class_name': VariableColumn
  'udp_payload_size': Uint16Array
  'ttl': Uint32Array
  'ext_rcode': Uint8Array
  'edns_version': Uint8Array
  'z': Uint16Array
  'z.do': Uint8Array
  'z.reserved': Uint16Array
  'rdlength': Uint16Array
  'srv.service': VariableColumn
  'srv.proto': VariableColumn
  'srv.name': VariableColumn
  'a': Uint32Array
  'aaaa': Uint8Array
  'ns': VariableColumn
  'md': VariableColumn
  'mf': VariableColumn
  'cname': VariableColumn
  'soa.mname': VariableColumn
  'soa.rname': VariableColumn
  'soa.serial': Uint32Array
  'soa.refresh': Uint32Array
  'soa.retry': Uint32Array
  'soa.expire': Uint32Array
  'soa.minimum': Uint32Array
  'mb': VariableColumn
  'mg': VariableColumn
  'mr': VariableColumn
  'null': VariableColumn
  'wks.address': Uint32Array
  'wks.protocol': Uint8Array
  'wks.bits': VariableColumn
  'ptr': VariableColumn
  'hinfo.cpu_length': Uint8Array
  'hinfo.cpu': VariableColumn
  'hinfo.os_length': Uint8Array
  'hinfo.os': VariableColumn
  'minfo.rmailbx': VariableColumn
  'minfo.emailbx': VariableColumn
  'mx.preference': Uint16Array
  'mx.exchange': VariableColumn
  'txt_length': Uint8Array
  'txt': VariableColumn
  'rp.mailbox': VariableColumn
  'rp.txt': VariableColumn
  'afsdb.subtype': Uint16Array
  'afsdb.hostname': VariableColumn
  'x25.length': Uint8Array
  'x25.psdn_address': VariableColumn
  'isdn.length': Uint8Array
  'isdn.address': VariableColumn
  'isdn.sa_length': Uint8Array
  'isdn.sa': VariableColumn
  'rt.preference': Uint16Array
  'rt.intermediate_host': VariableColumn
  'nsap': VariableColumn
  'nsap_ptr': VariableColumn
  'key.flags': Uint16Array
  'key.flags.no_authentication': Uint8Array
  'key.flags.no_confidentiality': Uint8Array
  'key.flags.experimental': Uint8Array
  'key.flags.user': Uint8Array
  'key.flags.entity': Uint8Array
  'key.flags.ipsec': Uint8Array
  'key.flags.email': Uint8Array
  'key.flags.signatory': Uint8Array
  'key.protocol': Uint8Array
  'key.algorithm': Uint8Array
  'key.key_tag': Uint16Array
  'key.public_key': VariableColumn
  'px.preference': Uint16Array
  'px.map822': VariableColumn
  'px.mapx400': VariableColumn
  'gpos.longitude_length': Uint8Array
  'gpos.longitude': VariableColumn
  'gpos.latitude_length': Uint8Array
  'gpos.latitude': VariableColumn
  'gpos.altitude_length': Uint8Array
  'gpos.altitude': VariableColumn
  'loc.version': Uint8Array
  'loc.size': Uint8Array
  'loc.horizontal_precision': Uint8Array
  'loc.vertical_precision': Uint8Array
  'loc.latitude': Uint32Array
  'loc.longitude': Uint32Array
  'loc.altitude': Uint32Array
  'loc.data': VariableColumn
  'nxt.next_domain_name': VariableColumn
  'nxt.types': Uint16Array
  'srv.priority': Uint16Array
  'srv.weight': Uint16Array
  'srv.port': Uint16Array
  'srv.target': VariableColumn
  'naptr.order': Uint16Array
  'naptr.preference': Uint16Array
  'naptr.flags_length': Uint8Array
  'naptr.flags': VariableColumn
  'naptr.service_length': Uint8Array
  'naptr.service': VariableColumn
  'naptr.regexp_length': Uint8Array
  'naptr.regexp': VariableColumn
  'naptr.replacement': VariableColumn
  'kx.preference': Uint16Array
  'kx.exchanger': VariableColumn
  'cert.type': Uint16Array
  'cert.key_tag': Uint16Array
  'cert.algorithm': Uint8Array
  'cert.certificate': VariableColumn
  'a6.prefix_length': Uint8Array
  'a6.address_suffix': Uint8Array
  'a6.prefix_name': VariableColumn
  'dname': VariableColumn
  'options': never
  'options.code': Uint16Array
  'options.code_name': VariableColumn
  'options.length': Uint16Array
  'options.data': VariableColumn
  'options.dau': Uint8Array
  'options.dhu': Uint8Array
  'options.n3u': Uint8Array
  'options.client_subnet.family': Uint16Array
  'options.client_subnet.source_prefix_length': Uint8Array
  'options.client_subnet.scope_prefix_length': Uint8Array
  'options.client_subnet.ipv4': Uint32Array
  'options.client_subnet.ipv6': Uint8Array
  'options.client_subnet.address': VariableColumn
  'options.cookie.client': VariableColumn
  'options.cookie.server': VariableColumn
  'options.keepalive_timeout': Uint16Array
  'options.padding': VariableColumn
  'options.chain': VariableColumn
  'options.extended_error.info_code': Uint16Array
  'options.extended_error.info_code_name': VariableColumn
  'options.extended_error.extra_text': VariableColumn
  'apl': never
  'apl.address_family': Uint16Array
  'apl.prefix': Uint8Array
  'apl.negation': Uint8Array
  'apl.afd_length': Uint8Array
  'apl.ipv4': Uint32Array
  'apl.ipv6': Uint8Array
  'apl.data': VariableColumn
  'ds.key_tag': Uint16Array
  'ds.algorithm': Uint8Array
  'ds.digest_type': Uint8Array
  'ds.digest': VariableColumn
  'sshfp.algorithm': Uint8Array
  'sshfp.fingerprint_type': Uint8Array
  'sshfp.fingerprint': VariableColumn
  'ipseckey.precedence': Uint8Array
  'ipseckey.gateway_type': Uint8Array
  'ipseckey.algorithm': Uint8Array
  'ipseckey.gateway_ipv4': Uint32Array
  'ipseckey.gateway_ipv6': Uint8Array
  'ipseckey.gateway_name': VariableColumn
  'ipseckey.public_key': VariableColumn
  'rrsig.type_covered': Uint16Array
  'rrsig.algorithm': Uint8Array
  'rrsig.labels': Uint8Array
  'rrsig.original_ttl': Uint32Array
  'rrsig.expiration': Float64Array
  'rrsig.inception': Float64Array
  'rrsig.key_tag': Uint16Array
  'rrsig.signer': VariableColumn
  'rrsig.signature': VariableColumn
  'nsec.next_domain_name': VariableColumn
  'nsec.types': Uint16Array
  'dnskey.flags': Uint16Array
  'dnskey.flags.reserved': Uint8Array
  'dnskey.flags.zone': Uint8Array
  'dnskey.flags.revoked': Uint8Array
  'dnskey.flags.reserved_2': Uint8Array
  'dnskey.flags.secure_entry_point': Uint8Array
  'dnskey.protocol': Uint8Array
  'dnskey.algorithm': Uint8Array
  'dnskey.key_tag': Uint16Array
  'dnskey.public_key': VariableColumn
  'dhcid': VariableColumn
  'nsec3.hash_algorithm': Uint8Array
  'nsec3.flags': Uint8Array
  'nsec3.flags.reserved': Uint8Array
  'nsec3.flags.opt_out': Uint8Array
  'nsec3.iterations': Uint16Array
  'nsec3.salt_length': Uint8Array
  'nsec3.salt': VariableColumn
  'nsec3.hash_length': Uint8Array
  'nsec3.next_hashed_owner_name': VariableColumn
  'nsec3.types': Uint16Array
  'tlsa.certificate_usage': Uint8Array
  'tlsa.selector': Uint8Array
  'tlsa.matching_type': Uint8Array
  'tlsa.certificate_association_data': VariableColumn
  'hip.hit_length': Uint8Array
  'hip.pk_algorithm': Uint8Array
  'hip.pk_length': Uint16Array
  'hip.hit': VariableColumn
  'hip.public_key': VariableColumn
  'hip.rendezvous_servers': VariableColumn
  'openpgpkey': VariableColumn
  'csync.soa_serial': Uint32Array
  'csync.flags': Uint16Array
  'csync.flags.reserved': Uint16Array
  'csync.flags.soaminimum': Uint8Array
  'csync.flags.immediate': Uint8Array
  'csync.types': Uint16Array
  'zonemd.serial': Uint32Array
  'zonemd.scheme': Uint8Array
  'zonemd.hash_algorithm': Uint8Array
  'zonemd.digest': VariableColumn
  'svcb.priority': Uint16Array
  'svcb.target': VariableColumn
  'svcb.params': never
  'svcb.params.key': Uint16Array
  'svcb.params.key_name': VariableColumn
  'svcb.params.length': Uint16Array
  'svcb.params.mandatory': Uint16Array
  'svcb.params.alpn_length': Uint8Array
  'svcb.params.alpn': VariableColumn
  'svcb.params.port': Uint16Array
  'svcb.params.ipv4_hint': Uint32Array
  'svcb.params.ech': VariableColumn
  'svcb.params.ipv6_hint': Uint8Array
  'svcb.params.odoh': VariableColumn
  'svcb.params.value': VariableColumn
  'spf_length': Uint8Array
  'spf': VariableColumn
  'nid.preference': Uint16Array
  'nid.node_id': VariableColumn
  'l32.preference': Uint16Array
  'l32.locator': Uint32Array
  'l64.preference': Uint16Array
  'l64.locator': VariableColumn
  'lp.preference': Uint16Array
  'lp.fqdn': VariableColumn
  'eui48': Uint8Array
  'eui64': VariableColumn
  'tkey.algorithm': VariableColumn
  'tkey.inception': Float64Array
  'tkey.expiration': Float64Array
  'tkey.mode': Uint16Array
  'tkey.error': Uint16Array
  'tkey.key_size': Uint16Array
  'tkey.key_data': VariableColumn
  'tkey.other_size': Uint16Array
  'tkey.other_data': VariableColumn
  'tsig.algorithm': VariableColumn
  'tsig.time_signed': Float64Array
  'tsig.fudge': Uint16Array
  'tsig.mac_size': Uint16Array
  'tsig.mac': VariableColumn
  'tsig.original_id': Uint16Array
  'tsig.error': Uint16Array
  'tsig.other_length': Uint16Array
  'tsig.other_data': VariableColumn
  'uri.priority': Uint16Array
  'uri.weight': Uint16Array
  'uri.target': VariableColumn
  'caa.flags': Uint8Array
  'caa.flags.issuer_critical': Uint8Array
  'caa.flags.reserved': Uint8Array
  'caa.tag_length': Uint8Array
  'caa.tag': VariableColumn
  'caa.issue': VariableColumn
  'caa.issuewild': VariableColumn
  'caa.iodef': VariableColumn
  'caa.value': VariableColumn
  'wins.local_flag': Uint32Array
  'wins.lookup_timeout': Uint32Array
  'wins.cache_timeout': Uint32Array
  'wins.server_count': Uint32Array
  'wins.servers': Uint32Array
  'winsr.local_flag': Uint32Array
  'winsr.lookup_timeout': Uint32Array
  'winsr.cache_timeout': Uint32Array
  'winsr.name_result_domain': VariableColumn
  'xpf.ip_version': Uint8Array
  'xpf.protocol': Uint8Array
  'xpf.source_ipv4': Uint32Array
  'xpf.destination_ipv4': Uint32Array
  'xpf.source_ipv6': Uint8Array
  'xpf.destination_ipv6': Uint8Array
  'xpf.sport': Uint16Array
  'xpf.dport': Uint16Array
  'data': VariableColumn
}

/** The type of each field's column, by our names. */
export interface DnsColumns extends
  Under<'dns.answers', DnsAnswersEntryColumns>,
  Under<'dns.authorities', DnsAnswersEntryColumns>,
  Under<'dns.additionals', DnsAnswersEntryColumns> {
  'dns.id': Uint16Array
  'dns.flags': Uint16Array
  'dns.flags.response': Uint8Array
  'dns.kind': VariableColumn
  'dns.flags.opcode': Uint8Array
  'dns.opcode_name': VariableColumn
  'dns.flags.authoritative': Uint8Array
  'dns.flags.truncated': Uint8Array
  'dns.flags.recursion_desired': Uint8Array
  'dns.flags.recursion_available': Uint8Array
  'dns.flags.z': Uint8Array
  'dns.flags.authenticated': Uint8Array
  'dns.authenticated_wanted': Uint8Array
  'dns.flags.checking_disabled': Uint8Array
  'dns.flags.rcode': Uint8Array
  'dns.rcode_name': VariableColumn
  'dns.error': Uint8Array
  'dns.error_name': VariableColumn
  'dns.counts.queries': Uint16Array
  'dns.counts.zones': Uint16Array
  'dns.counts.answers': Uint16Array
  'dns.counts.prerequisites': Uint16Array
  'dns.counts.authorities': Uint16Array
  'dns.counts.updates': Uint16Array
  'dns.counts.additionals': Uint16Array
  'dns.queries': never
  'dns.queries.name': VariableColumn
  'dns.queries.name_length': Uint16Array
  'dns.queries.label_count': Uint16Array
  'dns.queries.type': Uint16Array
  'dns.queries.type_name': VariableColumn
  'dns.queries.class': Uint16Array
  'dns.queries.class_name': VariableColumn
  'dns.answers': never
  'dns.authorities': never
  'dns.additionals': never
  'dns.rest': VariableColumn
  'dns.length': Uint16Array
  'dns.tlvs': never
  'dns.tlvs.type': Uint16Array
  'dns.tlvs.type_name': VariableColumn
  'dns.tlvs.length': Uint16Array
  'dns.tlvs.inactivity_timeout': Uint32Array
  'dns.tlvs.keepalive_interval': Uint32Array
  'dns.tlvs.retry_delay': Uint32Array
  'dns.tlvs.padding': VariableColumn
  'dns.tlvs.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DnsWiresharkColumns {
  'dns.flags.recdesired': Uint8Array
  'dns.flags.recavail': Uint8Array
  'dns.flags.checkdisable': Uint8Array
  'dns.count.queries': Uint16Array
  'dns.count.zones': Uint16Array
  'dns.count.answers': Uint16Array
  'dns.count.prerequisites': Uint16Array
  'dns.count.auth_rr': Uint16Array
  'dns.count.updates': Uint16Array
  'dns.count.add_rr': Uint16Array
  'dns.qry.name': VariableColumn
  'dns.qry.name.len': Uint16Array
  'dns.count.labels': Uint16Array
  'dns.qry.type': Uint16Array
  'dns.qry.class': Uint16Array
  'dns.resp.name': VariableColumn
  'dns.resp.type': Uint16Array
  'dns.resp.class': Uint16Array
  'dns.rr.udp_payload_size': Uint16Array
  'dns.resp.ttl': Uint32Array
  'dns.resp.ext_rcode': Uint8Array
  'dns.resp.edns0_version': Uint8Array
  'dns.resp.z': Uint16Array
  'dns.resp.z.do': Uint8Array
  'dns.resp.z.reserved': Uint16Array
  'dns.resp.len': Uint16Array
  'dns.srv.service': VariableColumn
  'dns.srv.proto': VariableColumn
  'dns.srv.name': VariableColumn
  'dns.a': Uint32Array
  'dns.aaaa': Uint8Array
  'dns.ns': VariableColumn
  'dns.md': VariableColumn
  'dns.mf': VariableColumn
  'dns.cname': VariableColumn
  'dns.soa.mname': VariableColumn
  'dns.soa.rname': VariableColumn
  'dns.soa.serial_number': Uint32Array
  'dns.soa.refresh_interval': Uint32Array
  'dns.soa.retry_interval': Uint32Array
  'dns.soa.expire_limit': Uint32Array
  'dns.soa.minimum_ttl': Uint32Array
  'dns.mb': VariableColumn
  'dns.mg': VariableColumn
  'dns.mr': VariableColumn
  'dns.null': VariableColumn
  'dns.wks.address': Uint32Array
  'dns.wks.protocol': Uint8Array
  'dns.ptr.domain_name': VariableColumn
  'dns.hinfo.cpu_length': Uint8Array
  'dns.hinfo.cpu': VariableColumn
  'dns.hinfo.os_length': Uint8Array
  'dns.hinfo.os': VariableColumn
  'dns.minfo.r': VariableColumn
  'dns.minfo.e': VariableColumn
  'dns.mx.preference': Uint16Array
  'dns.mx.mail_exchange': VariableColumn
  'dns.txt.length': Uint8Array
  'dns.txt': VariableColumn
  'dns.rp.mailbox': VariableColumn
  'dns.rp.txt_rr': VariableColumn
  'dns.afsdb.subtype': Uint16Array
  'dns.afsdb.hostname': VariableColumn
  'dns.x25.length': Uint8Array
  'dns.x25.psdn_address': VariableColumn
  'dns.idsn.length': Uint8Array
  'dns.idsn.address': VariableColumn
  'dns.idsn.sa.length': Uint8Array
  'dns.idsn.sa.address': VariableColumn
  'dns.rt.subtype': Uint16Array
  'dns.rt.intermediate_host': VariableColumn
  'dns.nsap.rdata': VariableColumn
  'dns.nsap_ptr.owner': VariableColumn
  'dns.key.flags': Uint16Array
  'dns.key.flags.authentication': Uint8Array
  'dns.key.flags.confidentiality': Uint8Array
  'dns.key.flags.required': Uint8Array
  'dns.key.flags.associated_user': Uint8Array
  'dns.key.flags.associated_named_entity': Uint8Array
  'dns.key.flags.ipsec': Uint8Array
  'dns.key.flags.mime': Uint8Array
  'dns.key.flags.signatory': Uint8Array
  'dns.key.protocol': Uint8Array
  'dns.key.algorithm': Uint8Array
  'dns.key.key_id': Uint16Array
  'dns.key.public_key': VariableColumn
  'dns.px.preference': Uint16Array
  'dns.px.map822': VariableColumn
  'dns.px.map400': VariableColumn
  'dns.gpos.longitude_length': Uint8Array
  'dns.gpos.longitude': VariableColumn
  'dns.gpos.latitude_length': Uint8Array
  'dns.gpos.latitude': VariableColumn
  'dns.gpos.altitude_length': Uint8Array
  'dns.gpos.altitude': VariableColumn
  'dns.loc.version': Uint8Array
  'dns.loc.size': Uint8Array
  'dns.loc.horizontal_precision': Uint8Array
  'dns.loc.vertical_precision': Uint8Array
  'dns.loc.latitude': Uint32Array
  'dns.loc.longitude': Uint32Array
  'dns.loc.altitude': Uint32Array
  'dns.nxt.next_domain_name': VariableColumn
  'dns.srv.priority': Uint16Array
  'dns.srv.weight': Uint16Array
  'dns.srv.port': Uint16Array
  'dns.srv.target': VariableColumn
  'dns.naptr.order': Uint16Array
  'dns.naptr.preference': Uint16Array
  'dns.naptr.flags_length': Uint8Array
  'dns.naptr.flags': VariableColumn
  'dns.naptr.service_length': Uint8Array
  'dns.naptr.service': VariableColumn
  'dns.naptr.regex_length': Uint8Array
  'dns.naptr.regex': VariableColumn
  'dns.naptr.replacement': VariableColumn
  'dns.kx.preference': Uint16Array
  'dns.kx.key_exchange': VariableColumn
  'dns.cert.type': Uint16Array
  'dns.cert.key_tag': Uint16Array
  'dns.cert.algorithm': Uint8Array
  'dns.cert.certificate': VariableColumn
  'dns.a6.prefix_len': Uint8Array
  'dns.a6.address_suffix': Uint8Array
  'dns.a6.prefix_name': VariableColumn
  'dns.dname': VariableColumn
  'dns.opt.code': Uint16Array
  'dns.opt.len': Uint16Array
  'dns.opt.data': VariableColumn
  'dns.opt.dau': Uint8Array
  'dns.opt.dhu': Uint8Array
  'dns.opt.n3u': Uint8Array
  'dns.opt.client.family': Uint16Array
  'dns.opt.client.netmask': Uint8Array
  'dns.opt.client.scope': Uint8Array
  'dns.opt.client.addr4': Uint32Array
  'dns.opt.client.addr6': Uint8Array
  'dns.opt.client.addr': VariableColumn
  'dns.opt.cookie.client': VariableColumn
  'dns.opt.cookie.server': VariableColumn
  'dns.opt.edns_tcp_keepalive.timeout': Uint16Array
  'dns.opt.padding': VariableColumn
  'dns.opt.ext_error.info_code': Uint16Array
  'dns.opt.ext_error.extra_text': VariableColumn
  'dns.apl.address_family': Uint16Array
  'dns.apl.coded_prefix': Uint8Array
  'dns.apl.negation': Uint8Array
  'dns.apl.afdlength': Uint8Array
  'dns.apl.afdpart.ipv4': Uint32Array
  'dns.apl.afdpart.ipv6': Uint8Array
  'dns.apl.afdpart.data': VariableColumn
  'dns.ds.key_id': Uint16Array
  'dns.ds.algorithm': Uint8Array
  'dns.ds.digest_type': Uint8Array
  'dns.ds.digest': VariableColumn
  'dns.sshfp.algorithm': Uint8Array
  'dns.sshfp.fingerprint.type': Uint8Array
  'dns.sshfp.fingerprint': VariableColumn
  'dns.ipseckey.gateway_precedence': Uint8Array
  'dns.ipseckey.gateway_type': Uint8Array
  'dns.ipseckey.gateway_algorithm': Uint8Array
  'dns.ipseckey.gateway_ipv4': Uint32Array
  'dns.ipseckey.gateway_ipv6': Uint8Array
  'dns.ipseckey.gateway_dns': VariableColumn
  'dns.ipseckey.public_key': VariableColumn
  'dns.rrsig.type_covered': Uint16Array
  'dns.rrsig.algorithm': Uint8Array
  'dns.rrsig.labels': Uint8Array
  'dns.rrsig.original_ttl': Uint32Array
  'dns.rrsig.signature_expiration': Float64Array
  'dns.rrsig.signature_inception': Float64Array
  'dns.rrsig.key_tag': Uint16Array
  'dns.rrsig.signers_name': VariableColumn
  'dns.rrsig.signature': VariableColumn
  'dns.nsec.next_domain_name': VariableColumn
  'dns.dnskey.flags': Uint16Array
  'dns.dnskey.flags.zone_key': Uint8Array
  'dns.dnskey.flags.key_revoked': Uint8Array
  'dns.dnskey.flags.secure_entry_point': Uint8Array
  'dns.dnskey.protocol': Uint8Array
  'dns.dnskey.algorithm': Uint8Array
  'dns.dnskey.key_id': Uint16Array
  'dns.dnskey.public_key': VariableColumn
  'dns.dhcid.rdata': VariableColumn
  'dns.nsec3.algo': Uint8Array
  'dns.nsec3.flags': Uint8Array
  'dns.nsec3.flags.opt_out': Uint8Array
  'dns.nsec3.iterations': Uint16Array
  'dns.nsec3.salt_length': Uint8Array
  'dns.nsec3.salt_value': VariableColumn
  'dns.nsec3.hash_length': Uint8Array
  'dns.nsec3.hash_value': VariableColumn
  'dns.tlsa.certificate_usage': Uint8Array
  'dns.tlsa.selector': Uint8Array
  'dns.tlsa.matching_type': Uint8Array
  'dns.tlsa.certificate_association_data': VariableColumn
  'dns.hip.hit.length': Uint8Array
  'dns.hip.hit.pk.algo': Uint8Array
  'dns.hip.pk.length': Uint16Array
  'dns.hip.hit': VariableColumn
  'dns.hip.pk': VariableColumn
  'dns.hip.rendezvous_server': VariableColumn
  'dns.csync.soa': Uint32Array
  'dns.csync.flags': Uint16Array
  'dns.csync.flags.soaminimum': Uint8Array
  'dns.csync.flags.immediate': Uint8Array
  'dns.zonemd.serial': Uint32Array
  'dns.zonemd.scheme': Uint8Array
  'dns.zonemd.hash_algo': Uint8Array
  'dns.zonemd.digest': VariableColumn
  'dns.svcb.svcpriority': Uint16Array
  'dns.svcb.targetname': VariableColumn
  'dns.svcb.svcparam.key': Uint16Array
  'dns.svcb.svcparam.value.length': Uint16Array
  'dns.svcb.svcparam.mandatory.key': Uint16Array
  'dns.svcb.svcparam.alpn.length': Uint8Array
  'dns.svcb.svcparam.alpn': VariableColumn
  'dns.svcb.svcparam.port': Uint16Array
  'dns.svcb.svcparam.ipv4hint.ip': Uint32Array
  'dns.svcb.svcparam.echconfig': VariableColumn
  'dns.svcb.svcparam.ipv6hint.ip': Uint8Array
  'dns.svcb.svcparam.odohconfig': VariableColumn
  'dns.svcb.svcparam.value': VariableColumn
  'dns.spf.length': Uint8Array
  'dns.spf': VariableColumn
  'dns.ilnp.nid.preference': Uint16Array
  'dns.ilnp.nid': VariableColumn
  'dns.ilnp.l32.preference': Uint16Array
  'dns.ilnp.l32': Uint32Array
  'dns.ilnp.l64.preference': Uint16Array
  'dns.ilnp.l64': VariableColumn
  'dns.ilnp.lp.preference': Uint16Array
  'dns.ilnp.lp': VariableColumn
  'dns.eui48': Uint8Array
  'dns.eui64': VariableColumn
  'dns.tkey.algo_name': VariableColumn
  'dns.tkey.signature_inception': Float64Array
  'dns.tkey.signature_expiration': Float64Array
  'dns.tkey.mode': Uint16Array
  'dns.tkey.error': Uint16Array
  'dns.tkey.key_size': Uint16Array
  'dns.tkey.key_data': VariableColumn
  'dns.tkey.other_size': Uint16Array
  'dns.tkey.other_data': VariableColumn
  'dns.tsig.algorithm_name': VariableColumn
  'dns.tsig.time_signed': Float64Array
  'dns.tsig.fudge': Uint16Array
  'dns.tsig.mac_size': Uint16Array
  'dns.tsig.original_id': Uint16Array
  'dns.tsig.error': Uint16Array
  'dns.tsig.other_len': Uint16Array
  'dns.tsig.other_data': VariableColumn
  'dns.caa.flags': Uint8Array
  'dns.caa.flags.issuer_critical': Uint8Array
  'dns.caa.tag_length': Uint8Array
  'dns.caa.tag': VariableColumn
  'dns.caa.issue': VariableColumn
  'dns.caa.issuewild': VariableColumn
  'dns.caa.iodef': VariableColumn
  'dns.caa.unknown': VariableColumn
  'dns.wins.lookup_timeout': Uint32Array
  'dns.wins.cache_timeout': Uint32Array
  'dns.wins.nb_wins_servers': Uint32Array
  'dns.wins.wins_server': Uint32Array
  'dns.winsr.lookup_timeout': Uint32Array
  'dns.winsr.cache_timeout': Uint32Array
  'dns.winsr.name_result_domain': VariableColumn
  'dns.xpf.protocol': Uint8Array
  'dns.xpf.source_ipv4': Uint32Array
  'dns.xpf.destination_ipv4': Uint32Array
  'dns.xpf.source_ipv6': Uint8Array
  'dns.xpf.destination_ipv6': Uint8Array
  'dns.xpf.sport': Uint16Array
  'dns.xpf.dport': Uint16Array
  'dns.data': VariableColumn
  'dns.dso.tlv.type': Uint16Array
  'dns.dso.tlv.length': Uint16Array
  'dns.dso.tlv.keepalive.inactivity': Uint32Array
  'dns.dso.tlv.keepalive.interval': Uint32Array
  'dns.dso.tlv.retrydelay.retrydelay': Uint32Array
  'dns.dso.tlv.encpad.padding': VariableColumn
  'dns.dso.tlv.data': VariableColumn
}

/** Names of its fields: ours. */
export type DnsFieldName = keyof DnsColumns

/** Names of its fields: Wireshark's. */
export type DnsWiresharkName = keyof DnsWiresharkColumns
