// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

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
  readonly answers?: Array<{
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
  }>
  /** Who is the authority; of an update what it changes. */
  readonly authorities?: Array<{
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
  }>
  /** More records. */
  readonly additionals?: Array<{
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
  }>
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
export interface DnsTree extends InnerTrees {
  /** Tells which response is to which query. */
  readonly id: number
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
  /** Name of the response code. */
  readonly rcode_name?: string
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
  readonly answers?: Array<{
    /** Domain that the record is of. */
    readonly name?: string
    /** Type of the record. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Class of the record. */
    readonly class?: number
    /** OPT: the largest UDP payload that the sender takes, in bytes. */
    readonly udp_payload_size?: number
    /** How long the record may be kept, in seconds. */
    readonly ttl?: number
    /** OPT: the upper eight bits of the response code. */
    readonly ext_rcode?: number
    /** OPT: version of EDNS. */
    readonly edns_version?: number
    readonly z?: {
      /** OPT: the sender takes DNSSEC records. */
      readonly do?: 0 | 1
    }
    /** Length of the data, in bytes. */
    readonly rdlength?: number
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
      /** CPU of the host. */
      readonly cpu?: string
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
      /** Address in a public switched data network. */
      readonly psdn_address?: string
    }
    readonly isdn?: {
      /** ISDN number. */
      readonly address?: string
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
    readonly px?: {
      /** Lower ones go first. */
      readonly preference?: number
      /** Domain of RFC 822. */
      readonly map822?: string
      /** The same for X.400. */
      readonly mapx400?: string
    }
    readonly gpos?: {
      /** Longitude, in degrees. */
      readonly longitude?: string
      /** Latitude, in degrees. */
      readonly latitude?: string
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
    /** Digest of the DHCP client that has the name. */
    readonly dhcid?: Buffer
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
      /** Algorithm of the key. */
      readonly pk_algorithm?: number
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
      readonly flags?: {
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
    readonly uri?: {
      /** Lower ones go first. */
      readonly priority?: number
      /** Share among those of the same priority. */
      readonly weight?: number
      /** The URI. */
      readonly target?: string
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
  }>
  /** Who is the authority; of an update what it changes. */
  readonly authorities?: Array<{
    /** Domain that the record is of. */
    readonly name?: string
    /** Type of the record. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Class of the record. */
    readonly class?: number
    /** OPT: the largest UDP payload that the sender takes, in bytes. */
    readonly udp_payload_size?: number
    /** How long the record may be kept, in seconds. */
    readonly ttl?: number
    /** OPT: the upper eight bits of the response code. */
    readonly ext_rcode?: number
    /** OPT: version of EDNS. */
    readonly edns_version?: number
    readonly z?: {
      /** OPT: the sender takes DNSSEC records. */
      readonly do?: 0 | 1
    }
    /** Length of the data, in bytes. */
    readonly rdlength?: number
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
      /** CPU of the host. */
      readonly cpu?: string
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
      /** Address in a public switched data network. */
      readonly psdn_address?: string
    }
    readonly isdn?: {
      /** ISDN number. */
      readonly address?: string
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
    readonly px?: {
      /** Lower ones go first. */
      readonly preference?: number
      /** Domain of RFC 822. */
      readonly map822?: string
      /** The same for X.400. */
      readonly mapx400?: string
    }
    readonly gpos?: {
      /** Longitude, in degrees. */
      readonly longitude?: string
      /** Latitude, in degrees. */
      readonly latitude?: string
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
    /** Digest of the DHCP client that has the name. */
    readonly dhcid?: Buffer
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
      /** Algorithm of the key. */
      readonly pk_algorithm?: number
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
      readonly flags?: {
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
    readonly uri?: {
      /** Lower ones go first. */
      readonly priority?: number
      /** Share among those of the same priority. */
      readonly weight?: number
      /** The URI. */
      readonly target?: string
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
  }>
  /** More records. */
  readonly additionals?: Array<{
    /** Domain that the record is of. */
    readonly name?: string
    /** Type of the record. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Class of the record. */
    readonly class?: number
    /** OPT: the largest UDP payload that the sender takes, in bytes. */
    readonly udp_payload_size?: number
    /** How long the record may be kept, in seconds. */
    readonly ttl?: number
    /** OPT: the upper eight bits of the response code. */
    readonly ext_rcode?: number
    /** OPT: version of EDNS. */
    readonly edns_version?: number
    readonly z?: {
      /** OPT: the sender takes DNSSEC records. */
      readonly do?: 0 | 1
    }
    /** Length of the data, in bytes. */
    readonly rdlength?: number
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
      /** CPU of the host. */
      readonly cpu?: string
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
      /** Address in a public switched data network. */
      readonly psdn_address?: string
    }
    readonly isdn?: {
      /** ISDN number. */
      readonly address?: string
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
    readonly px?: {
      /** Lower ones go first. */
      readonly preference?: number
      /** Domain of RFC 822. */
      readonly map822?: string
      /** The same for X.400. */
      readonly mapx400?: string
    }
    readonly gpos?: {
      /** Longitude, in degrees. */
      readonly longitude?: string
      /** Latitude, in degrees. */
      readonly latitude?: string
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
    /** Digest of the DHCP client that has the name. */
    readonly dhcid?: Buffer
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
      /** Algorithm of the key. */
      readonly pk_algorithm?: number
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
      readonly flags?: {
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
    readonly uri?: {
      /** Lower ones go first. */
      readonly priority?: number
      /** Share among those of the same priority. */
      readonly weight?: number
      /** The URI. */
      readonly target?: string
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
  }>
  /** What lies behind the records. */
  readonly rest?: Buffer
  /** Over TCP: length of the message, in bytes. */
  readonly length?: number
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

/** Names of its fields: ours. */
export type DnsFieldName =
  | 'dns.id'
  | 'dns.flags'
  | 'dns.flags.response'
  | 'dns.kind'
  | 'dns.flags.opcode'
  | 'dns.opcode_name'
  | 'dns.flags.authoritative'
  | 'dns.flags.truncated'
  | 'dns.flags.recursion_desired'
  | 'dns.flags.recursion_available'
  | 'dns.flags.z'
  | 'dns.flags.authenticated'
  | 'dns.authenticated_wanted'
  | 'dns.flags.checking_disabled'
  | 'dns.flags.rcode'
  | 'dns.rcode_name'
  | 'dns.error'
  | 'dns.error_name'
  | 'dns.counts.queries'
  | 'dns.counts.zones'
  | 'dns.counts.answers'
  | 'dns.counts.prerequisites'
  | 'dns.counts.authorities'
  | 'dns.counts.updates'
  | 'dns.counts.additionals'
  | 'dns.queries'
  | 'dns.queries.name'
  | 'dns.queries.name_length'
  | 'dns.queries.label_count'
  | 'dns.queries.type'
  | 'dns.queries.type_name'
  | 'dns.queries.class'
  | 'dns.queries.class_name'
  | 'dns.answers'
  | 'dns.answers.name'
  | 'dns.answers.type'
  | 'dns.answers.type_name'
  | 'dns.answers.class'
  | 'dns.answers.class_name'
  | 'dns.answers.udp_payload_size'
  | 'dns.answers.ttl'
  | 'dns.answers.ext_rcode'
  | 'dns.answers.edns_version'
  | 'dns.answers.z'
  | 'dns.answers.z.do'
  | 'dns.answers.z.reserved'
  | 'dns.answers.rdlength'
  | 'dns.answers.srv.service'
  | 'dns.answers.srv.proto'
  | 'dns.answers.srv.name'
  | 'dns.answers.a'
  | 'dns.answers.aaaa'
  | 'dns.answers.ns'
  | 'dns.answers.md'
  | 'dns.answers.mf'
  | 'dns.answers.cname'
  | 'dns.answers.soa.mname'
  | 'dns.answers.soa.rname'
  | 'dns.answers.soa.serial'
  | 'dns.answers.soa.refresh'
  | 'dns.answers.soa.retry'
  | 'dns.answers.soa.expire'
  | 'dns.answers.soa.minimum'
  | 'dns.answers.mb'
  | 'dns.answers.mg'
  | 'dns.answers.mr'
  | 'dns.answers.null'
  | 'dns.answers.wks.address'
  | 'dns.answers.wks.protocol'
  | 'dns.answers.wks.bits'
  | 'dns.answers.ptr'
  | 'dns.answers.hinfo.cpu_length'
  | 'dns.answers.hinfo.cpu'
  | 'dns.answers.hinfo.os_length'
  | 'dns.answers.hinfo.os'
  | 'dns.answers.minfo.rmailbx'
  | 'dns.answers.minfo.emailbx'
  | 'dns.answers.mx.preference'
  | 'dns.answers.mx.exchange'
  | 'dns.answers.txt_length'
  | 'dns.answers.txt'
  | 'dns.answers.rp.mailbox'
  | 'dns.answers.rp.txt'
  | 'dns.answers.afsdb.subtype'
  | 'dns.answers.afsdb.hostname'
  | 'dns.answers.x25.length'
  | 'dns.answers.x25.psdn_address'
  | 'dns.answers.isdn.length'
  | 'dns.answers.isdn.address'
  | 'dns.answers.isdn.sa_length'
  | 'dns.answers.isdn.sa'
  | 'dns.answers.rt.preference'
  | 'dns.answers.rt.intermediate_host'
  | 'dns.answers.nsap'
  | 'dns.answers.nsap_ptr'
  | 'dns.answers.key.flags'
  | 'dns.answers.key.flags.no_authentication'
  | 'dns.answers.key.flags.no_confidentiality'
  | 'dns.answers.key.flags.experimental'
  | 'dns.answers.key.flags.user'
  | 'dns.answers.key.flags.entity'
  | 'dns.answers.key.flags.ipsec'
  | 'dns.answers.key.flags.email'
  | 'dns.answers.key.flags.signatory'
  | 'dns.answers.key.protocol'
  | 'dns.answers.key.algorithm'
  | 'dns.answers.key.key_tag'
  | 'dns.answers.key.public_key'
  | 'dns.answers.px.preference'
  | 'dns.answers.px.map822'
  | 'dns.answers.px.mapx400'
  | 'dns.answers.gpos.longitude_length'
  | 'dns.answers.gpos.longitude'
  | 'dns.answers.gpos.latitude_length'
  | 'dns.answers.gpos.latitude'
  | 'dns.answers.gpos.altitude_length'
  | 'dns.answers.gpos.altitude'
  | 'dns.answers.loc.version'
  | 'dns.answers.loc.size'
  | 'dns.answers.loc.horizontal_precision'
  | 'dns.answers.loc.vertical_precision'
  | 'dns.answers.loc.latitude'
  | 'dns.answers.loc.longitude'
  | 'dns.answers.loc.altitude'
  | 'dns.answers.loc.data'
  | 'dns.answers.nxt.next_domain_name'
  | 'dns.answers.nxt.types'
  | 'dns.answers.srv.priority'
  | 'dns.answers.srv.weight'
  | 'dns.answers.srv.port'
  | 'dns.answers.srv.target'
  | 'dns.answers.naptr.order'
  | 'dns.answers.naptr.preference'
  | 'dns.answers.naptr.flags_length'
  | 'dns.answers.naptr.flags'
  | 'dns.answers.naptr.service_length'
  | 'dns.answers.naptr.service'
  | 'dns.answers.naptr.regexp_length'
  | 'dns.answers.naptr.regexp'
  | 'dns.answers.naptr.replacement'
  | 'dns.answers.kx.preference'
  | 'dns.answers.kx.exchanger'
  | 'dns.answers.cert.type'
  | 'dns.answers.cert.key_tag'
  | 'dns.answers.cert.algorithm'
  | 'dns.answers.cert.certificate'
  | 'dns.answers.a6.prefix_length'
  | 'dns.answers.a6.address_suffix'
  | 'dns.answers.a6.prefix_name'
  | 'dns.answers.dname'
  | 'dns.answers.options'
  | 'dns.answers.options.code'
  | 'dns.answers.options.code_name'
  | 'dns.answers.options.length'
  | 'dns.answers.options.data'
  | 'dns.answers.options.dau'
  | 'dns.answers.options.dhu'
  | 'dns.answers.options.n3u'
  | 'dns.answers.options.client_subnet.family'
  | 'dns.answers.options.client_subnet.source_prefix_length'
  | 'dns.answers.options.client_subnet.scope_prefix_length'
  | 'dns.answers.options.client_subnet.ipv4'
  | 'dns.answers.options.client_subnet.ipv6'
  | 'dns.answers.options.client_subnet.address'
  | 'dns.answers.options.cookie.client'
  | 'dns.answers.options.cookie.server'
  | 'dns.answers.options.keepalive_timeout'
  | 'dns.answers.options.padding'
  | 'dns.answers.options.chain'
  | 'dns.answers.options.extended_error.info_code'
  | 'dns.answers.options.extended_error.info_code_name'
  | 'dns.answers.options.extended_error.extra_text'
  | 'dns.answers.apl'
  | 'dns.answers.apl.address_family'
  | 'dns.answers.apl.prefix'
  | 'dns.answers.apl.negation'
  | 'dns.answers.apl.afd_length'
  | 'dns.answers.apl.ipv4'
  | 'dns.answers.apl.ipv6'
  | 'dns.answers.apl.data'
  | 'dns.answers.ds.key_tag'
  | 'dns.answers.ds.algorithm'
  | 'dns.answers.ds.digest_type'
  | 'dns.answers.ds.digest'
  | 'dns.answers.sshfp.algorithm'
  | 'dns.answers.sshfp.fingerprint_type'
  | 'dns.answers.sshfp.fingerprint'
  | 'dns.answers.ipseckey.precedence'
  | 'dns.answers.ipseckey.gateway_type'
  | 'dns.answers.ipseckey.algorithm'
  | 'dns.answers.ipseckey.gateway_ipv4'
  | 'dns.answers.ipseckey.gateway_ipv6'
  | 'dns.answers.ipseckey.gateway_name'
  | 'dns.answers.ipseckey.public_key'
  | 'dns.answers.rrsig.type_covered'
  | 'dns.answers.rrsig.algorithm'
  | 'dns.answers.rrsig.labels'
  | 'dns.answers.rrsig.original_ttl'
  | 'dns.answers.rrsig.expiration'
  | 'dns.answers.rrsig.inception'
  | 'dns.answers.rrsig.key_tag'
  | 'dns.answers.rrsig.signer'
  | 'dns.answers.rrsig.signature'
  | 'dns.answers.nsec.next_domain_name'
  | 'dns.answers.nsec.types'
  | 'dns.answers.dnskey.flags'
  | 'dns.answers.dnskey.flags.reserved'
  | 'dns.answers.dnskey.flags.zone'
  | 'dns.answers.dnskey.flags.revoked'
  | 'dns.answers.dnskey.flags.reserved_2'
  | 'dns.answers.dnskey.flags.secure_entry_point'
  | 'dns.answers.dnskey.protocol'
  | 'dns.answers.dnskey.algorithm'
  | 'dns.answers.dnskey.key_tag'
  | 'dns.answers.dnskey.public_key'
  | 'dns.answers.dhcid'
  | 'dns.answers.nsec3.hash_algorithm'
  | 'dns.answers.nsec3.flags'
  | 'dns.answers.nsec3.flags.reserved'
  | 'dns.answers.nsec3.flags.opt_out'
  | 'dns.answers.nsec3.iterations'
  | 'dns.answers.nsec3.salt_length'
  | 'dns.answers.nsec3.salt'
  | 'dns.answers.nsec3.hash_length'
  | 'dns.answers.nsec3.next_hashed_owner_name'
  | 'dns.answers.nsec3.types'
  | 'dns.answers.tlsa.certificate_usage'
  | 'dns.answers.tlsa.selector'
  | 'dns.answers.tlsa.matching_type'
  | 'dns.answers.tlsa.certificate_association_data'
  | 'dns.answers.hip.hit_length'
  | 'dns.answers.hip.pk_algorithm'
  | 'dns.answers.hip.pk_length'
  | 'dns.answers.hip.hit'
  | 'dns.answers.hip.public_key'
  | 'dns.answers.hip.rendezvous_servers'
  | 'dns.answers.openpgpkey'
  | 'dns.answers.csync.soa_serial'
  | 'dns.answers.csync.flags'
  | 'dns.answers.csync.flags.reserved'
  | 'dns.answers.csync.flags.soaminimum'
  | 'dns.answers.csync.flags.immediate'
  | 'dns.answers.csync.types'
  | 'dns.answers.zonemd.serial'
  | 'dns.answers.zonemd.scheme'
  | 'dns.answers.zonemd.hash_algorithm'
  | 'dns.answers.zonemd.digest'
  | 'dns.answers.svcb.priority'
  | 'dns.answers.svcb.target'
  | 'dns.answers.svcb.params'
  | 'dns.answers.svcb.params.key'
  | 'dns.answers.svcb.params.key_name'
  | 'dns.answers.svcb.params.length'
  | 'dns.answers.svcb.params.mandatory'
  | 'dns.answers.svcb.params.alpn_length'
  | 'dns.answers.svcb.params.alpn'
  | 'dns.answers.svcb.params.port'
  | 'dns.answers.svcb.params.ipv4_hint'
  | 'dns.answers.svcb.params.ech'
  | 'dns.answers.svcb.params.ipv6_hint'
  | 'dns.answers.svcb.params.odoh'
  | 'dns.answers.svcb.params.value'
  | 'dns.answers.spf_length'
  | 'dns.answers.spf'
  | 'dns.answers.nid.preference'
  | 'dns.answers.nid.node_id'
  | 'dns.answers.l32.preference'
  | 'dns.answers.l32.locator'
  | 'dns.answers.l64.preference'
  | 'dns.answers.l64.locator'
  | 'dns.answers.lp.preference'
  | 'dns.answers.lp.fqdn'
  | 'dns.answers.eui48'
  | 'dns.answers.eui64'
  | 'dns.answers.tkey.algorithm'
  | 'dns.answers.tkey.inception'
  | 'dns.answers.tkey.expiration'
  | 'dns.answers.tkey.mode'
  | 'dns.answers.tkey.error'
  | 'dns.answers.tkey.key_size'
  | 'dns.answers.tkey.key_data'
  | 'dns.answers.tkey.other_size'
  | 'dns.answers.tkey.other_data'
  | 'dns.answers.tsig.algorithm'
  | 'dns.answers.tsig.time_signed'
  | 'dns.answers.tsig.fudge'
  | 'dns.answers.tsig.mac_size'
  | 'dns.answers.tsig.mac'
  | 'dns.answers.tsig.original_id'
  | 'dns.answers.tsig.error'
  | 'dns.answers.tsig.other_length'
  | 'dns.answers.tsig.other_data'
  | 'dns.answers.uri.priority'
  | 'dns.answers.uri.weight'
  | 'dns.answers.uri.target'
  | 'dns.answers.caa.flags'
  | 'dns.answers.caa.flags.issuer_critical'
  | 'dns.answers.caa.flags.reserved'
  | 'dns.answers.caa.tag_length'
  | 'dns.answers.caa.tag'
  | 'dns.answers.caa.issue'
  | 'dns.answers.caa.issuewild'
  | 'dns.answers.caa.iodef'
  | 'dns.answers.caa.value'
  | 'dns.answers.wins.local_flag'
  | 'dns.answers.wins.lookup_timeout'
  | 'dns.answers.wins.cache_timeout'
  | 'dns.answers.wins.server_count'
  | 'dns.answers.wins.servers'
  | 'dns.answers.winsr.local_flag'
  | 'dns.answers.winsr.lookup_timeout'
  | 'dns.answers.winsr.cache_timeout'
  | 'dns.answers.winsr.name_result_domain'
  | 'dns.answers.xpf.ip_version'
  | 'dns.answers.xpf.protocol'
  | 'dns.answers.xpf.source_ipv4'
  | 'dns.answers.xpf.destination_ipv4'
  | 'dns.answers.xpf.source_ipv6'
  | 'dns.answers.xpf.destination_ipv6'
  | 'dns.answers.xpf.sport'
  | 'dns.answers.xpf.dport'
  | 'dns.answers.data'
  | 'dns.authorities'
  | 'dns.authorities.name'
  | 'dns.authorities.type'
  | 'dns.authorities.type_name'
  | 'dns.authorities.class'
  | 'dns.authorities.class_name'
  | 'dns.authorities.udp_payload_size'
  | 'dns.authorities.ttl'
  | 'dns.authorities.ext_rcode'
  | 'dns.authorities.edns_version'
  | 'dns.authorities.z'
  | 'dns.authorities.z.do'
  | 'dns.authorities.z.reserved'
  | 'dns.authorities.rdlength'
  | 'dns.authorities.srv.service'
  | 'dns.authorities.srv.proto'
  | 'dns.authorities.srv.name'
  | 'dns.authorities.a'
  | 'dns.authorities.aaaa'
  | 'dns.authorities.ns'
  | 'dns.authorities.md'
  | 'dns.authorities.mf'
  | 'dns.authorities.cname'
  | 'dns.authorities.soa.mname'
  | 'dns.authorities.soa.rname'
  | 'dns.authorities.soa.serial'
  | 'dns.authorities.soa.refresh'
  | 'dns.authorities.soa.retry'
  | 'dns.authorities.soa.expire'
  | 'dns.authorities.soa.minimum'
  | 'dns.authorities.mb'
  | 'dns.authorities.mg'
  | 'dns.authorities.mr'
  | 'dns.authorities.null'
  | 'dns.authorities.wks.address'
  | 'dns.authorities.wks.protocol'
  | 'dns.authorities.wks.bits'
  | 'dns.authorities.ptr'
  | 'dns.authorities.hinfo.cpu_length'
  | 'dns.authorities.hinfo.cpu'
  | 'dns.authorities.hinfo.os_length'
  | 'dns.authorities.hinfo.os'
  | 'dns.authorities.minfo.rmailbx'
  | 'dns.authorities.minfo.emailbx'
  | 'dns.authorities.mx.preference'
  | 'dns.authorities.mx.exchange'
  | 'dns.authorities.txt_length'
  | 'dns.authorities.txt'
  | 'dns.authorities.rp.mailbox'
  | 'dns.authorities.rp.txt'
  | 'dns.authorities.afsdb.subtype'
  | 'dns.authorities.afsdb.hostname'
  | 'dns.authorities.x25.length'
  | 'dns.authorities.x25.psdn_address'
  | 'dns.authorities.isdn.length'
  | 'dns.authorities.isdn.address'
  | 'dns.authorities.isdn.sa_length'
  | 'dns.authorities.isdn.sa'
  | 'dns.authorities.rt.preference'
  | 'dns.authorities.rt.intermediate_host'
  | 'dns.authorities.nsap'
  | 'dns.authorities.nsap_ptr'
  | 'dns.authorities.key.flags'
  | 'dns.authorities.key.flags.no_authentication'
  | 'dns.authorities.key.flags.no_confidentiality'
  | 'dns.authorities.key.flags.experimental'
  | 'dns.authorities.key.flags.user'
  | 'dns.authorities.key.flags.entity'
  | 'dns.authorities.key.flags.ipsec'
  | 'dns.authorities.key.flags.email'
  | 'dns.authorities.key.flags.signatory'
  | 'dns.authorities.key.protocol'
  | 'dns.authorities.key.algorithm'
  | 'dns.authorities.key.key_tag'
  | 'dns.authorities.key.public_key'
  | 'dns.authorities.px.preference'
  | 'dns.authorities.px.map822'
  | 'dns.authorities.px.mapx400'
  | 'dns.authorities.gpos.longitude_length'
  | 'dns.authorities.gpos.longitude'
  | 'dns.authorities.gpos.latitude_length'
  | 'dns.authorities.gpos.latitude'
  | 'dns.authorities.gpos.altitude_length'
  | 'dns.authorities.gpos.altitude'
  | 'dns.authorities.loc.version'
  | 'dns.authorities.loc.size'
  | 'dns.authorities.loc.horizontal_precision'
  | 'dns.authorities.loc.vertical_precision'
  | 'dns.authorities.loc.latitude'
  | 'dns.authorities.loc.longitude'
  | 'dns.authorities.loc.altitude'
  | 'dns.authorities.loc.data'
  | 'dns.authorities.nxt.next_domain_name'
  | 'dns.authorities.nxt.types'
  | 'dns.authorities.srv.priority'
  | 'dns.authorities.srv.weight'
  | 'dns.authorities.srv.port'
  | 'dns.authorities.srv.target'
  | 'dns.authorities.naptr.order'
  | 'dns.authorities.naptr.preference'
  | 'dns.authorities.naptr.flags_length'
  | 'dns.authorities.naptr.flags'
  | 'dns.authorities.naptr.service_length'
  | 'dns.authorities.naptr.service'
  | 'dns.authorities.naptr.regexp_length'
  | 'dns.authorities.naptr.regexp'
  | 'dns.authorities.naptr.replacement'
  | 'dns.authorities.kx.preference'
  | 'dns.authorities.kx.exchanger'
  | 'dns.authorities.cert.type'
  | 'dns.authorities.cert.key_tag'
  | 'dns.authorities.cert.algorithm'
  | 'dns.authorities.cert.certificate'
  | 'dns.authorities.a6.prefix_length'
  | 'dns.authorities.a6.address_suffix'
  | 'dns.authorities.a6.prefix_name'
  | 'dns.authorities.dname'
  | 'dns.authorities.options'
  | 'dns.authorities.options.code'
  | 'dns.authorities.options.code_name'
  | 'dns.authorities.options.length'
  | 'dns.authorities.options.data'
  | 'dns.authorities.options.dau'
  | 'dns.authorities.options.dhu'
  | 'dns.authorities.options.n3u'
  | 'dns.authorities.options.client_subnet.family'
  | 'dns.authorities.options.client_subnet.source_prefix_length'
  | 'dns.authorities.options.client_subnet.scope_prefix_length'
  | 'dns.authorities.options.client_subnet.ipv4'
  | 'dns.authorities.options.client_subnet.ipv6'
  | 'dns.authorities.options.client_subnet.address'
  | 'dns.authorities.options.cookie.client'
  | 'dns.authorities.options.cookie.server'
  | 'dns.authorities.options.keepalive_timeout'
  | 'dns.authorities.options.padding'
  | 'dns.authorities.options.chain'
  | 'dns.authorities.options.extended_error.info_code'
  | 'dns.authorities.options.extended_error.info_code_name'
  | 'dns.authorities.options.extended_error.extra_text'
  | 'dns.authorities.apl'
  | 'dns.authorities.apl.address_family'
  | 'dns.authorities.apl.prefix'
  | 'dns.authorities.apl.negation'
  | 'dns.authorities.apl.afd_length'
  | 'dns.authorities.apl.ipv4'
  | 'dns.authorities.apl.ipv6'
  | 'dns.authorities.apl.data'
  | 'dns.authorities.ds.key_tag'
  | 'dns.authorities.ds.algorithm'
  | 'dns.authorities.ds.digest_type'
  | 'dns.authorities.ds.digest'
  | 'dns.authorities.sshfp.algorithm'
  | 'dns.authorities.sshfp.fingerprint_type'
  | 'dns.authorities.sshfp.fingerprint'
  | 'dns.authorities.ipseckey.precedence'
  | 'dns.authorities.ipseckey.gateway_type'
  | 'dns.authorities.ipseckey.algorithm'
  | 'dns.authorities.ipseckey.gateway_ipv4'
  | 'dns.authorities.ipseckey.gateway_ipv6'
  | 'dns.authorities.ipseckey.gateway_name'
  | 'dns.authorities.ipseckey.public_key'
  | 'dns.authorities.rrsig.type_covered'
  | 'dns.authorities.rrsig.algorithm'
  | 'dns.authorities.rrsig.labels'
  | 'dns.authorities.rrsig.original_ttl'
  | 'dns.authorities.rrsig.expiration'
  | 'dns.authorities.rrsig.inception'
  | 'dns.authorities.rrsig.key_tag'
  | 'dns.authorities.rrsig.signer'
  | 'dns.authorities.rrsig.signature'
  | 'dns.authorities.nsec.next_domain_name'
  | 'dns.authorities.nsec.types'
  | 'dns.authorities.dnskey.flags'
  | 'dns.authorities.dnskey.flags.reserved'
  | 'dns.authorities.dnskey.flags.zone'
  | 'dns.authorities.dnskey.flags.revoked'
  | 'dns.authorities.dnskey.flags.reserved_2'
  | 'dns.authorities.dnskey.flags.secure_entry_point'
  | 'dns.authorities.dnskey.protocol'
  | 'dns.authorities.dnskey.algorithm'
  | 'dns.authorities.dnskey.key_tag'
  | 'dns.authorities.dnskey.public_key'
  | 'dns.authorities.dhcid'
  | 'dns.authorities.nsec3.hash_algorithm'
  | 'dns.authorities.nsec3.flags'
  | 'dns.authorities.nsec3.flags.reserved'
  | 'dns.authorities.nsec3.flags.opt_out'
  | 'dns.authorities.nsec3.iterations'
  | 'dns.authorities.nsec3.salt_length'
  | 'dns.authorities.nsec3.salt'
  | 'dns.authorities.nsec3.hash_length'
  | 'dns.authorities.nsec3.next_hashed_owner_name'
  | 'dns.authorities.nsec3.types'
  | 'dns.authorities.tlsa.certificate_usage'
  | 'dns.authorities.tlsa.selector'
  | 'dns.authorities.tlsa.matching_type'
  | 'dns.authorities.tlsa.certificate_association_data'
  | 'dns.authorities.hip.hit_length'
  | 'dns.authorities.hip.pk_algorithm'
  | 'dns.authorities.hip.pk_length'
  | 'dns.authorities.hip.hit'
  | 'dns.authorities.hip.public_key'
  | 'dns.authorities.hip.rendezvous_servers'
  | 'dns.authorities.openpgpkey'
  | 'dns.authorities.csync.soa_serial'
  | 'dns.authorities.csync.flags'
  | 'dns.authorities.csync.flags.reserved'
  | 'dns.authorities.csync.flags.soaminimum'
  | 'dns.authorities.csync.flags.immediate'
  | 'dns.authorities.csync.types'
  | 'dns.authorities.zonemd.serial'
  | 'dns.authorities.zonemd.scheme'
  | 'dns.authorities.zonemd.hash_algorithm'
  | 'dns.authorities.zonemd.digest'
  | 'dns.authorities.svcb.priority'
  | 'dns.authorities.svcb.target'
  | 'dns.authorities.svcb.params'
  | 'dns.authorities.svcb.params.key'
  | 'dns.authorities.svcb.params.key_name'
  | 'dns.authorities.svcb.params.length'
  | 'dns.authorities.svcb.params.mandatory'
  | 'dns.authorities.svcb.params.alpn_length'
  | 'dns.authorities.svcb.params.alpn'
  | 'dns.authorities.svcb.params.port'
  | 'dns.authorities.svcb.params.ipv4_hint'
  | 'dns.authorities.svcb.params.ech'
  | 'dns.authorities.svcb.params.ipv6_hint'
  | 'dns.authorities.svcb.params.odoh'
  | 'dns.authorities.svcb.params.value'
  | 'dns.authorities.spf_length'
  | 'dns.authorities.spf'
  | 'dns.authorities.nid.preference'
  | 'dns.authorities.nid.node_id'
  | 'dns.authorities.l32.preference'
  | 'dns.authorities.l32.locator'
  | 'dns.authorities.l64.preference'
  | 'dns.authorities.l64.locator'
  | 'dns.authorities.lp.preference'
  | 'dns.authorities.lp.fqdn'
  | 'dns.authorities.eui48'
  | 'dns.authorities.eui64'
  | 'dns.authorities.tkey.algorithm'
  | 'dns.authorities.tkey.inception'
  | 'dns.authorities.tkey.expiration'
  | 'dns.authorities.tkey.mode'
  | 'dns.authorities.tkey.error'
  | 'dns.authorities.tkey.key_size'
  | 'dns.authorities.tkey.key_data'
  | 'dns.authorities.tkey.other_size'
  | 'dns.authorities.tkey.other_data'
  | 'dns.authorities.tsig.algorithm'
  | 'dns.authorities.tsig.time_signed'
  | 'dns.authorities.tsig.fudge'
  | 'dns.authorities.tsig.mac_size'
  | 'dns.authorities.tsig.mac'
  | 'dns.authorities.tsig.original_id'
  | 'dns.authorities.tsig.error'
  | 'dns.authorities.tsig.other_length'
  | 'dns.authorities.tsig.other_data'
  | 'dns.authorities.uri.priority'
  | 'dns.authorities.uri.weight'
  | 'dns.authorities.uri.target'
  | 'dns.authorities.caa.flags'
  | 'dns.authorities.caa.flags.issuer_critical'
  | 'dns.authorities.caa.flags.reserved'
  | 'dns.authorities.caa.tag_length'
  | 'dns.authorities.caa.tag'
  | 'dns.authorities.caa.issue'
  | 'dns.authorities.caa.issuewild'
  | 'dns.authorities.caa.iodef'
  | 'dns.authorities.caa.value'
  | 'dns.authorities.wins.local_flag'
  | 'dns.authorities.wins.lookup_timeout'
  | 'dns.authorities.wins.cache_timeout'
  | 'dns.authorities.wins.server_count'
  | 'dns.authorities.wins.servers'
  | 'dns.authorities.winsr.local_flag'
  | 'dns.authorities.winsr.lookup_timeout'
  | 'dns.authorities.winsr.cache_timeout'
  | 'dns.authorities.winsr.name_result_domain'
  | 'dns.authorities.xpf.ip_version'
  | 'dns.authorities.xpf.protocol'
  | 'dns.authorities.xpf.source_ipv4'
  | 'dns.authorities.xpf.destination_ipv4'
  | 'dns.authorities.xpf.source_ipv6'
  | 'dns.authorities.xpf.destination_ipv6'
  | 'dns.authorities.xpf.sport'
  | 'dns.authorities.xpf.dport'
  | 'dns.authorities.data'
  | 'dns.additionals'
  | 'dns.additionals.name'
  | 'dns.additionals.type'
  | 'dns.additionals.type_name'
  | 'dns.additionals.class'
  | 'dns.additionals.class_name'
  | 'dns.additionals.udp_payload_size'
  | 'dns.additionals.ttl'
  | 'dns.additionals.ext_rcode'
  | 'dns.additionals.edns_version'
  | 'dns.additionals.z'
  | 'dns.additionals.z.do'
  | 'dns.additionals.z.reserved'
  | 'dns.additionals.rdlength'
  | 'dns.additionals.srv.service'
  | 'dns.additionals.srv.proto'
  | 'dns.additionals.srv.name'
  | 'dns.additionals.a'
  | 'dns.additionals.aaaa'
  | 'dns.additionals.ns'
  | 'dns.additionals.md'
  | 'dns.additionals.mf'
  | 'dns.additionals.cname'
  | 'dns.additionals.soa.mname'
  | 'dns.additionals.soa.rname'
  | 'dns.additionals.soa.serial'
  | 'dns.additionals.soa.refresh'
  | 'dns.additionals.soa.retry'
  | 'dns.additionals.soa.expire'
  | 'dns.additionals.soa.minimum'
  | 'dns.additionals.mb'
  | 'dns.additionals.mg'
  | 'dns.additionals.mr'
  | 'dns.additionals.null'
  | 'dns.additionals.wks.address'
  | 'dns.additionals.wks.protocol'
  | 'dns.additionals.wks.bits'
  | 'dns.additionals.ptr'
  | 'dns.additionals.hinfo.cpu_length'
  | 'dns.additionals.hinfo.cpu'
  | 'dns.additionals.hinfo.os_length'
  | 'dns.additionals.hinfo.os'
  | 'dns.additionals.minfo.rmailbx'
  | 'dns.additionals.minfo.emailbx'
  | 'dns.additionals.mx.preference'
  | 'dns.additionals.mx.exchange'
  | 'dns.additionals.txt_length'
  | 'dns.additionals.txt'
  | 'dns.additionals.rp.mailbox'
  | 'dns.additionals.rp.txt'
  | 'dns.additionals.afsdb.subtype'
  | 'dns.additionals.afsdb.hostname'
  | 'dns.additionals.x25.length'
  | 'dns.additionals.x25.psdn_address'
  | 'dns.additionals.isdn.length'
  | 'dns.additionals.isdn.address'
  | 'dns.additionals.isdn.sa_length'
  | 'dns.additionals.isdn.sa'
  | 'dns.additionals.rt.preference'
  | 'dns.additionals.rt.intermediate_host'
  | 'dns.additionals.nsap'
  | 'dns.additionals.nsap_ptr'
  | 'dns.additionals.key.flags'
  | 'dns.additionals.key.flags.no_authentication'
  | 'dns.additionals.key.flags.no_confidentiality'
  | 'dns.additionals.key.flags.experimental'
  | 'dns.additionals.key.flags.user'
  | 'dns.additionals.key.flags.entity'
  | 'dns.additionals.key.flags.ipsec'
  | 'dns.additionals.key.flags.email'
  | 'dns.additionals.key.flags.signatory'
  | 'dns.additionals.key.protocol'
  | 'dns.additionals.key.algorithm'
  | 'dns.additionals.key.key_tag'
  | 'dns.additionals.key.public_key'
  | 'dns.additionals.px.preference'
  | 'dns.additionals.px.map822'
  | 'dns.additionals.px.mapx400'
  | 'dns.additionals.gpos.longitude_length'
  | 'dns.additionals.gpos.longitude'
  | 'dns.additionals.gpos.latitude_length'
  | 'dns.additionals.gpos.latitude'
  | 'dns.additionals.gpos.altitude_length'
  | 'dns.additionals.gpos.altitude'
  | 'dns.additionals.loc.version'
  | 'dns.additionals.loc.size'
  | 'dns.additionals.loc.horizontal_precision'
  | 'dns.additionals.loc.vertical_precision'
  | 'dns.additionals.loc.latitude'
  | 'dns.additionals.loc.longitude'
  | 'dns.additionals.loc.altitude'
  | 'dns.additionals.loc.data'
  | 'dns.additionals.nxt.next_domain_name'
  | 'dns.additionals.nxt.types'
  | 'dns.additionals.srv.priority'
  | 'dns.additionals.srv.weight'
  | 'dns.additionals.srv.port'
  | 'dns.additionals.srv.target'
  | 'dns.additionals.naptr.order'
  | 'dns.additionals.naptr.preference'
  | 'dns.additionals.naptr.flags_length'
  | 'dns.additionals.naptr.flags'
  | 'dns.additionals.naptr.service_length'
  | 'dns.additionals.naptr.service'
  | 'dns.additionals.naptr.regexp_length'
  | 'dns.additionals.naptr.regexp'
  | 'dns.additionals.naptr.replacement'
  | 'dns.additionals.kx.preference'
  | 'dns.additionals.kx.exchanger'
  | 'dns.additionals.cert.type'
  | 'dns.additionals.cert.key_tag'
  | 'dns.additionals.cert.algorithm'
  | 'dns.additionals.cert.certificate'
  | 'dns.additionals.a6.prefix_length'
  | 'dns.additionals.a6.address_suffix'
  | 'dns.additionals.a6.prefix_name'
  | 'dns.additionals.dname'
  | 'dns.additionals.options'
  | 'dns.additionals.options.code'
  | 'dns.additionals.options.code_name'
  | 'dns.additionals.options.length'
  | 'dns.additionals.options.data'
  | 'dns.additionals.options.dau'
  | 'dns.additionals.options.dhu'
  | 'dns.additionals.options.n3u'
  | 'dns.additionals.options.client_subnet.family'
  | 'dns.additionals.options.client_subnet.source_prefix_length'
  | 'dns.additionals.options.client_subnet.scope_prefix_length'
  | 'dns.additionals.options.client_subnet.ipv4'
  | 'dns.additionals.options.client_subnet.ipv6'
  | 'dns.additionals.options.client_subnet.address'
  | 'dns.additionals.options.cookie.client'
  | 'dns.additionals.options.cookie.server'
  | 'dns.additionals.options.keepalive_timeout'
  | 'dns.additionals.options.padding'
  | 'dns.additionals.options.chain'
  | 'dns.additionals.options.extended_error.info_code'
  | 'dns.additionals.options.extended_error.info_code_name'
  | 'dns.additionals.options.extended_error.extra_text'
  | 'dns.additionals.apl'
  | 'dns.additionals.apl.address_family'
  | 'dns.additionals.apl.prefix'
  | 'dns.additionals.apl.negation'
  | 'dns.additionals.apl.afd_length'
  | 'dns.additionals.apl.ipv4'
  | 'dns.additionals.apl.ipv6'
  | 'dns.additionals.apl.data'
  | 'dns.additionals.ds.key_tag'
  | 'dns.additionals.ds.algorithm'
  | 'dns.additionals.ds.digest_type'
  | 'dns.additionals.ds.digest'
  | 'dns.additionals.sshfp.algorithm'
  | 'dns.additionals.sshfp.fingerprint_type'
  | 'dns.additionals.sshfp.fingerprint'
  | 'dns.additionals.ipseckey.precedence'
  | 'dns.additionals.ipseckey.gateway_type'
  | 'dns.additionals.ipseckey.algorithm'
  | 'dns.additionals.ipseckey.gateway_ipv4'
  | 'dns.additionals.ipseckey.gateway_ipv6'
  | 'dns.additionals.ipseckey.gateway_name'
  | 'dns.additionals.ipseckey.public_key'
  | 'dns.additionals.rrsig.type_covered'
  | 'dns.additionals.rrsig.algorithm'
  | 'dns.additionals.rrsig.labels'
  | 'dns.additionals.rrsig.original_ttl'
  | 'dns.additionals.rrsig.expiration'
  | 'dns.additionals.rrsig.inception'
  | 'dns.additionals.rrsig.key_tag'
  | 'dns.additionals.rrsig.signer'
  | 'dns.additionals.rrsig.signature'
  | 'dns.additionals.nsec.next_domain_name'
  | 'dns.additionals.nsec.types'
  | 'dns.additionals.dnskey.flags'
  | 'dns.additionals.dnskey.flags.reserved'
  | 'dns.additionals.dnskey.flags.zone'
  | 'dns.additionals.dnskey.flags.revoked'
  | 'dns.additionals.dnskey.flags.reserved_2'
  | 'dns.additionals.dnskey.flags.secure_entry_point'
  | 'dns.additionals.dnskey.protocol'
  | 'dns.additionals.dnskey.algorithm'
  | 'dns.additionals.dnskey.key_tag'
  | 'dns.additionals.dnskey.public_key'
  | 'dns.additionals.dhcid'
  | 'dns.additionals.nsec3.hash_algorithm'
  | 'dns.additionals.nsec3.flags'
  | 'dns.additionals.nsec3.flags.reserved'
  | 'dns.additionals.nsec3.flags.opt_out'
  | 'dns.additionals.nsec3.iterations'
  | 'dns.additionals.nsec3.salt_length'
  | 'dns.additionals.nsec3.salt'
  | 'dns.additionals.nsec3.hash_length'
  | 'dns.additionals.nsec3.next_hashed_owner_name'
  | 'dns.additionals.nsec3.types'
  | 'dns.additionals.tlsa.certificate_usage'
  | 'dns.additionals.tlsa.selector'
  | 'dns.additionals.tlsa.matching_type'
  | 'dns.additionals.tlsa.certificate_association_data'
  | 'dns.additionals.hip.hit_length'
  | 'dns.additionals.hip.pk_algorithm'
  | 'dns.additionals.hip.pk_length'
  | 'dns.additionals.hip.hit'
  | 'dns.additionals.hip.public_key'
  | 'dns.additionals.hip.rendezvous_servers'
  | 'dns.additionals.openpgpkey'
  | 'dns.additionals.csync.soa_serial'
  | 'dns.additionals.csync.flags'
  | 'dns.additionals.csync.flags.reserved'
  | 'dns.additionals.csync.flags.soaminimum'
  | 'dns.additionals.csync.flags.immediate'
  | 'dns.additionals.csync.types'
  | 'dns.additionals.zonemd.serial'
  | 'dns.additionals.zonemd.scheme'
  | 'dns.additionals.zonemd.hash_algorithm'
  | 'dns.additionals.zonemd.digest'
  | 'dns.additionals.svcb.priority'
  | 'dns.additionals.svcb.target'
  | 'dns.additionals.svcb.params'
  | 'dns.additionals.svcb.params.key'
  | 'dns.additionals.svcb.params.key_name'
  | 'dns.additionals.svcb.params.length'
  | 'dns.additionals.svcb.params.mandatory'
  | 'dns.additionals.svcb.params.alpn_length'
  | 'dns.additionals.svcb.params.alpn'
  | 'dns.additionals.svcb.params.port'
  | 'dns.additionals.svcb.params.ipv4_hint'
  | 'dns.additionals.svcb.params.ech'
  | 'dns.additionals.svcb.params.ipv6_hint'
  | 'dns.additionals.svcb.params.odoh'
  | 'dns.additionals.svcb.params.value'
  | 'dns.additionals.spf_length'
  | 'dns.additionals.spf'
  | 'dns.additionals.nid.preference'
  | 'dns.additionals.nid.node_id'
  | 'dns.additionals.l32.preference'
  | 'dns.additionals.l32.locator'
  | 'dns.additionals.l64.preference'
  | 'dns.additionals.l64.locator'
  | 'dns.additionals.lp.preference'
  | 'dns.additionals.lp.fqdn'
  | 'dns.additionals.eui48'
  | 'dns.additionals.eui64'
  | 'dns.additionals.tkey.algorithm'
  | 'dns.additionals.tkey.inception'
  | 'dns.additionals.tkey.expiration'
  | 'dns.additionals.tkey.mode'
  | 'dns.additionals.tkey.error'
  | 'dns.additionals.tkey.key_size'
  | 'dns.additionals.tkey.key_data'
  | 'dns.additionals.tkey.other_size'
  | 'dns.additionals.tkey.other_data'
  | 'dns.additionals.tsig.algorithm'
  | 'dns.additionals.tsig.time_signed'
  | 'dns.additionals.tsig.fudge'
  | 'dns.additionals.tsig.mac_size'
  | 'dns.additionals.tsig.mac'
  | 'dns.additionals.tsig.original_id'
  | 'dns.additionals.tsig.error'
  | 'dns.additionals.tsig.other_length'
  | 'dns.additionals.tsig.other_data'
  | 'dns.additionals.uri.priority'
  | 'dns.additionals.uri.weight'
  | 'dns.additionals.uri.target'
  | 'dns.additionals.caa.flags'
  | 'dns.additionals.caa.flags.issuer_critical'
  | 'dns.additionals.caa.flags.reserved'
  | 'dns.additionals.caa.tag_length'
  | 'dns.additionals.caa.tag'
  | 'dns.additionals.caa.issue'
  | 'dns.additionals.caa.issuewild'
  | 'dns.additionals.caa.iodef'
  | 'dns.additionals.caa.value'
  | 'dns.additionals.wins.local_flag'
  | 'dns.additionals.wins.lookup_timeout'
  | 'dns.additionals.wins.cache_timeout'
  | 'dns.additionals.wins.server_count'
  | 'dns.additionals.wins.servers'
  | 'dns.additionals.winsr.local_flag'
  | 'dns.additionals.winsr.lookup_timeout'
  | 'dns.additionals.winsr.cache_timeout'
  | 'dns.additionals.winsr.name_result_domain'
  | 'dns.additionals.xpf.ip_version'
  | 'dns.additionals.xpf.protocol'
  | 'dns.additionals.xpf.source_ipv4'
  | 'dns.additionals.xpf.destination_ipv4'
  | 'dns.additionals.xpf.source_ipv6'
  | 'dns.additionals.xpf.destination_ipv6'
  | 'dns.additionals.xpf.sport'
  | 'dns.additionals.xpf.dport'
  | 'dns.additionals.data'
  | 'dns.rest'
  | 'dns.length'
  | 'dns.tlvs'
  | 'dns.tlvs.type'
  | 'dns.tlvs.type_name'
  | 'dns.tlvs.length'
  | 'dns.tlvs.inactivity_timeout'
  | 'dns.tlvs.keepalive_interval'
  | 'dns.tlvs.retry_delay'
  | 'dns.tlvs.padding'
  | 'dns.tlvs.data'

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type DnsWiresharkName =
  | 'dns.flags.recdesired'
  | 'dns.flags.recavail'
  | 'dns.flags.checkdisable'
  | 'dns.count.queries'
  | 'dns.count.zones'
  | 'dns.count.answers'
  | 'dns.count.prerequisites'
  | 'dns.count.auth_rr'
  | 'dns.count.updates'
  | 'dns.count.add_rr'
  | 'dns.qry.name'
  | 'dns.qry.name.len'
  | 'dns.count.labels'
  | 'dns.qry.type'
  | 'dns.qry.class'
  | 'dns.resp.name'
  | 'dns.resp.type'
  | 'dns.resp.class'
  | 'dns.rr.udp_payload_size'
  | 'dns.resp.ttl'
  | 'dns.resp.ext_rcode'
  | 'dns.resp.edns0_version'
  | 'dns.resp.z'
  | 'dns.resp.z.do'
  | 'dns.resp.z.reserved'
  | 'dns.resp.len'
  | 'dns.srv.service'
  | 'dns.srv.proto'
  | 'dns.srv.name'
  | 'dns.a'
  | 'dns.aaaa'
  | 'dns.ns'
  | 'dns.md'
  | 'dns.mf'
  | 'dns.cname'
  | 'dns.soa.mname'
  | 'dns.soa.rname'
  | 'dns.soa.serial_number'
  | 'dns.soa.refresh_interval'
  | 'dns.soa.retry_interval'
  | 'dns.soa.expire_limit'
  | 'dns.soa.minimum_ttl'
  | 'dns.mb'
  | 'dns.mg'
  | 'dns.mr'
  | 'dns.null'
  | 'dns.wks.address'
  | 'dns.wks.protocol'
  | 'dns.ptr.domain_name'
  | 'dns.hinfo.cpu_length'
  | 'dns.hinfo.cpu'
  | 'dns.hinfo.os_length'
  | 'dns.hinfo.os'
  | 'dns.minfo.r'
  | 'dns.minfo.e'
  | 'dns.mx.preference'
  | 'dns.mx.mail_exchange'
  | 'dns.txt.length'
  | 'dns.txt'
  | 'dns.rp.mailbox'
  | 'dns.rp.txt_rr'
  | 'dns.afsdb.subtype'
  | 'dns.afsdb.hostname'
  | 'dns.x25.length'
  | 'dns.x25.psdn_address'
  | 'dns.idsn.length'
  | 'dns.idsn.address'
  | 'dns.idsn.sa.length'
  | 'dns.idsn.sa.address'
  | 'dns.rt.subtype'
  | 'dns.rt.intermediate_host'
  | 'dns.nsap.rdata'
  | 'dns.nsap_ptr.owner'
  | 'dns.key.flags'
  | 'dns.key.flags.authentication'
  | 'dns.key.flags.confidentiality'
  | 'dns.key.flags.required'
  | 'dns.key.flags.associated_user'
  | 'dns.key.flags.associated_named_entity'
  | 'dns.key.flags.ipsec'
  | 'dns.key.flags.mime'
  | 'dns.key.flags.signatory'
  | 'dns.key.protocol'
  | 'dns.key.algorithm'
  | 'dns.key.key_id'
  | 'dns.key.public_key'
  | 'dns.px.preference'
  | 'dns.px.map822'
  | 'dns.px.map400'
  | 'dns.gpos.longitude_length'
  | 'dns.gpos.longitude'
  | 'dns.gpos.latitude_length'
  | 'dns.gpos.latitude'
  | 'dns.gpos.altitude_length'
  | 'dns.gpos.altitude'
  | 'dns.loc.version'
  | 'dns.loc.size'
  | 'dns.loc.horizontal_precision'
  | 'dns.loc.vertical_precision'
  | 'dns.loc.latitude'
  | 'dns.loc.longitude'
  | 'dns.loc.altitude'
  | 'dns.nxt.next_domain_name'
  | 'dns.srv.priority'
  | 'dns.srv.weight'
  | 'dns.srv.port'
  | 'dns.srv.target'
  | 'dns.naptr.order'
  | 'dns.naptr.preference'
  | 'dns.naptr.flags_length'
  | 'dns.naptr.flags'
  | 'dns.naptr.service_length'
  | 'dns.naptr.service'
  | 'dns.naptr.regex_length'
  | 'dns.naptr.regex'
  | 'dns.naptr.replacement'
  | 'dns.kx.preference'
  | 'dns.kx.key_exchange'
  | 'dns.cert.type'
  | 'dns.cert.key_tag'
  | 'dns.cert.algorithm'
  | 'dns.cert.certificate'
  | 'dns.a6.prefix_len'
  | 'dns.a6.address_suffix'
  | 'dns.a6.prefix_name'
  | 'dns.dname'
  | 'dns.opt.code'
  | 'dns.opt.len'
  | 'dns.opt.data'
  | 'dns.opt.dau'
  | 'dns.opt.dhu'
  | 'dns.opt.n3u'
  | 'dns.opt.client.family'
  | 'dns.opt.client.netmask'
  | 'dns.opt.client.scope'
  | 'dns.opt.client.addr4'
  | 'dns.opt.client.addr6'
  | 'dns.opt.client.addr'
  | 'dns.opt.cookie.client'
  | 'dns.opt.cookie.server'
  | 'dns.opt.edns_tcp_keepalive.timeout'
  | 'dns.opt.padding'
  | 'dns.opt.ext_error.info_code'
  | 'dns.opt.ext_error.extra_text'
  | 'dns.apl.address_family'
  | 'dns.apl.coded_prefix'
  | 'dns.apl.negation'
  | 'dns.apl.afdlength'
  | 'dns.apl.afdpart.ipv4'
  | 'dns.apl.afdpart.ipv6'
  | 'dns.apl.afdpart.data'
  | 'dns.ds.key_id'
  | 'dns.ds.algorithm'
  | 'dns.ds.digest_type'
  | 'dns.ds.digest'
  | 'dns.sshfp.algorithm'
  | 'dns.sshfp.fingerprint.type'
  | 'dns.sshfp.fingerprint'
  | 'dns.ipseckey.gateway_precedence'
  | 'dns.ipseckey.gateway_type'
  | 'dns.ipseckey.gateway_algorithm'
  | 'dns.ipseckey.gateway_ipv4'
  | 'dns.ipseckey.gateway_ipv6'
  | 'dns.ipseckey.gateway_dns'
  | 'dns.ipseckey.public_key'
  | 'dns.rrsig.type_covered'
  | 'dns.rrsig.algorithm'
  | 'dns.rrsig.labels'
  | 'dns.rrsig.original_ttl'
  | 'dns.rrsig.signature_expiration'
  | 'dns.rrsig.signature_inception'
  | 'dns.rrsig.key_tag'
  | 'dns.rrsig.signers_name'
  | 'dns.rrsig.signature'
  | 'dns.nsec.next_domain_name'
  | 'dns.dnskey.flags'
  | 'dns.dnskey.flags.zone_key'
  | 'dns.dnskey.flags.key_revoked'
  | 'dns.dnskey.flags.secure_entry_point'
  | 'dns.dnskey.protocol'
  | 'dns.dnskey.algorithm'
  | 'dns.dnskey.key_id'
  | 'dns.dnskey.public_key'
  | 'dns.dhcid.rdata'
  | 'dns.nsec3.algo'
  | 'dns.nsec3.flags'
  | 'dns.nsec3.flags.opt_out'
  | 'dns.nsec3.iterations'
  | 'dns.nsec3.salt_length'
  | 'dns.nsec3.salt_value'
  | 'dns.nsec3.hash_length'
  | 'dns.nsec3.hash_value'
  | 'dns.tlsa.certificate_usage'
  | 'dns.tlsa.selector'
  | 'dns.tlsa.matching_type'
  | 'dns.tlsa.certificate_association_data'
  | 'dns.hip.hit.length'
  | 'dns.hip.hit.pk.algo'
  | 'dns.hip.pk.length'
  | 'dns.hip.hit'
  | 'dns.hip.pk'
  | 'dns.hip.rendezvous_server'
  | 'dns.csync.soa'
  | 'dns.csync.flags'
  | 'dns.csync.flags.soaminimum'
  | 'dns.csync.flags.immediate'
  | 'dns.zonemd.serial'
  | 'dns.zonemd.scheme'
  | 'dns.zonemd.hash_algo'
  | 'dns.zonemd.digest'
  | 'dns.svcb.svcpriority'
  | 'dns.svcb.targetname'
  | 'dns.svcb.svcparam.key'
  | 'dns.svcb.svcparam.value.length'
  | 'dns.svcb.svcparam.mandatory.key'
  | 'dns.svcb.svcparam.alpn.length'
  | 'dns.svcb.svcparam.alpn'
  | 'dns.svcb.svcparam.port'
  | 'dns.svcb.svcparam.ipv4hint.ip'
  | 'dns.svcb.svcparam.echconfig'
  | 'dns.svcb.svcparam.ipv6hint.ip'
  | 'dns.svcb.svcparam.odohconfig'
  | 'dns.svcb.svcparam.value'
  | 'dns.spf.length'
  | 'dns.spf'
  | 'dns.ilnp.nid.preference'
  | 'dns.ilnp.nid'
  | 'dns.ilnp.l32.preference'
  | 'dns.ilnp.l32'
  | 'dns.ilnp.l64.preference'
  | 'dns.ilnp.l64'
  | 'dns.ilnp.lp.preference'
  | 'dns.ilnp.lp'
  | 'dns.eui48'
  | 'dns.eui64'
  | 'dns.tkey.algo_name'
  | 'dns.tkey.signature_inception'
  | 'dns.tkey.signature_expiration'
  | 'dns.tkey.mode'
  | 'dns.tkey.error'
  | 'dns.tkey.key_size'
  | 'dns.tkey.key_data'
  | 'dns.tkey.other_size'
  | 'dns.tkey.other_data'
  | 'dns.tsig.algorithm_name'
  | 'dns.tsig.time_signed'
  | 'dns.tsig.fudge'
  | 'dns.tsig.mac_size'
  | 'dns.tsig.original_id'
  | 'dns.tsig.error'
  | 'dns.tsig.other_len'
  | 'dns.tsig.other_data'
  | 'dns.caa.flags'
  | 'dns.caa.flags.issuer_critical'
  | 'dns.caa.tag_length'
  | 'dns.caa.tag'
  | 'dns.caa.issue'
  | 'dns.caa.issuewild'
  | 'dns.caa.iodef'
  | 'dns.caa.unknown'
  | 'dns.wins.lookup_timeout'
  | 'dns.wins.cache_timeout'
  | 'dns.wins.nb_wins_servers'
  | 'dns.wins.wins_server'
  | 'dns.winsr.lookup_timeout'
  | 'dns.winsr.cache_timeout'
  | 'dns.winsr.name_result_domain'
  | 'dns.xpf.protocol'
  | 'dns.xpf.source_ipv4'
  | 'dns.xpf.destination_ipv4'
  | 'dns.xpf.source_ipv6'
  | 'dns.xpf.destination_ipv6'
  | 'dns.xpf.sport'
  | 'dns.xpf.dport'
  | 'dns.data'
  | 'dns.dso.tlv.type'
  | 'dns.dso.tlv.length'
  | 'dns.dso.tlv.keepalive.inactivity'
  | 'dns.dso.tlv.keepalive.interval'
  | 'dns.dso.tlv.retrydelay.retrydelay'
  | 'dns.dso.tlv.encpad.padding'
  | 'dns.dso.tlv.data'

/** The type of each field's column. */
export interface DnsColumns {
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
  'dns.answers.name': VariableColumn
  'dns.answers.type': Uint16Array
  'dns.answers.type_name': VariableColumn
  'dns.answers.class': Uint16Array
  'dns.answers.class_name': VariableColumn
  'dns.answers.udp_payload_size': Uint16Array
  'dns.answers.ttl': Uint32Array
  'dns.answers.ext_rcode': Uint8Array
  'dns.answers.edns_version': Uint8Array
  'dns.answers.z': Uint16Array
  'dns.answers.z.do': Uint8Array
  'dns.answers.z.reserved': Uint16Array
  'dns.answers.rdlength': Uint16Array
  'dns.answers.srv.service': VariableColumn
  'dns.answers.srv.proto': VariableColumn
  'dns.answers.srv.name': VariableColumn
  'dns.answers.a': Uint32Array
  'dns.answers.aaaa': Uint8Array
  'dns.answers.ns': VariableColumn
  'dns.answers.md': VariableColumn
  'dns.answers.mf': VariableColumn
  'dns.answers.cname': VariableColumn
  'dns.answers.soa.mname': VariableColumn
  'dns.answers.soa.rname': VariableColumn
  'dns.answers.soa.serial': Uint32Array
  'dns.answers.soa.refresh': Uint32Array
  'dns.answers.soa.retry': Uint32Array
  'dns.answers.soa.expire': Uint32Array
  'dns.answers.soa.minimum': Uint32Array
  'dns.answers.mb': VariableColumn
  'dns.answers.mg': VariableColumn
  'dns.answers.mr': VariableColumn
  'dns.answers.null': VariableColumn
  'dns.answers.wks.address': Uint32Array
  'dns.answers.wks.protocol': Uint8Array
  'dns.answers.wks.bits': VariableColumn
  'dns.answers.ptr': VariableColumn
  'dns.answers.hinfo.cpu_length': Uint8Array
  'dns.answers.hinfo.cpu': VariableColumn
  'dns.answers.hinfo.os_length': Uint8Array
  'dns.answers.hinfo.os': VariableColumn
  'dns.answers.minfo.rmailbx': VariableColumn
  'dns.answers.minfo.emailbx': VariableColumn
  'dns.answers.mx.preference': Uint16Array
  'dns.answers.mx.exchange': VariableColumn
  'dns.answers.txt_length': Uint8Array
  'dns.answers.txt': VariableColumn
  'dns.answers.rp.mailbox': VariableColumn
  'dns.answers.rp.txt': VariableColumn
  'dns.answers.afsdb.subtype': Uint16Array
  'dns.answers.afsdb.hostname': VariableColumn
  'dns.answers.x25.length': Uint8Array
  'dns.answers.x25.psdn_address': VariableColumn
  'dns.answers.isdn.length': Uint8Array
  'dns.answers.isdn.address': VariableColumn
  'dns.answers.isdn.sa_length': Uint8Array
  'dns.answers.isdn.sa': VariableColumn
  'dns.answers.rt.preference': Uint16Array
  'dns.answers.rt.intermediate_host': VariableColumn
  'dns.answers.nsap': VariableColumn
  'dns.answers.nsap_ptr': VariableColumn
  'dns.answers.key.flags': Uint16Array
  'dns.answers.key.flags.no_authentication': Uint8Array
  'dns.answers.key.flags.no_confidentiality': Uint8Array
  'dns.answers.key.flags.experimental': Uint8Array
  'dns.answers.key.flags.user': Uint8Array
  'dns.answers.key.flags.entity': Uint8Array
  'dns.answers.key.flags.ipsec': Uint8Array
  'dns.answers.key.flags.email': Uint8Array
  'dns.answers.key.flags.signatory': Uint8Array
  'dns.answers.key.protocol': Uint8Array
  'dns.answers.key.algorithm': Uint8Array
  'dns.answers.key.key_tag': Uint16Array
  'dns.answers.key.public_key': VariableColumn
  'dns.answers.px.preference': Uint16Array
  'dns.answers.px.map822': VariableColumn
  'dns.answers.px.mapx400': VariableColumn
  'dns.answers.gpos.longitude_length': Uint8Array
  'dns.answers.gpos.longitude': VariableColumn
  'dns.answers.gpos.latitude_length': Uint8Array
  'dns.answers.gpos.latitude': VariableColumn
  'dns.answers.gpos.altitude_length': Uint8Array
  'dns.answers.gpos.altitude': VariableColumn
  'dns.answers.loc.version': Uint8Array
  'dns.answers.loc.size': Uint8Array
  'dns.answers.loc.horizontal_precision': Uint8Array
  'dns.answers.loc.vertical_precision': Uint8Array
  'dns.answers.loc.latitude': Uint32Array
  'dns.answers.loc.longitude': Uint32Array
  'dns.answers.loc.altitude': Uint32Array
  'dns.answers.loc.data': VariableColumn
  'dns.answers.nxt.next_domain_name': VariableColumn
  'dns.answers.nxt.types': Uint16Array
  'dns.answers.srv.priority': Uint16Array
  'dns.answers.srv.weight': Uint16Array
  'dns.answers.srv.port': Uint16Array
  'dns.answers.srv.target': VariableColumn
  'dns.answers.naptr.order': Uint16Array
  'dns.answers.naptr.preference': Uint16Array
  'dns.answers.naptr.flags_length': Uint8Array
  'dns.answers.naptr.flags': VariableColumn
  'dns.answers.naptr.service_length': Uint8Array
  'dns.answers.naptr.service': VariableColumn
  'dns.answers.naptr.regexp_length': Uint8Array
  'dns.answers.naptr.regexp': VariableColumn
  'dns.answers.naptr.replacement': VariableColumn
  'dns.answers.kx.preference': Uint16Array
  'dns.answers.kx.exchanger': VariableColumn
  'dns.answers.cert.type': Uint16Array
  'dns.answers.cert.key_tag': Uint16Array
  'dns.answers.cert.algorithm': Uint8Array
  'dns.answers.cert.certificate': VariableColumn
  'dns.answers.a6.prefix_length': Uint8Array
  'dns.answers.a6.address_suffix': Uint8Array
  'dns.answers.a6.prefix_name': VariableColumn
  'dns.answers.dname': VariableColumn
  'dns.answers.options': never
  'dns.answers.options.code': Uint16Array
  'dns.answers.options.code_name': VariableColumn
  'dns.answers.options.length': Uint16Array
  'dns.answers.options.data': VariableColumn
  'dns.answers.options.dau': Uint8Array
  'dns.answers.options.dhu': Uint8Array
  'dns.answers.options.n3u': Uint8Array
  'dns.answers.options.client_subnet.family': Uint16Array
  'dns.answers.options.client_subnet.source_prefix_length': Uint8Array
  'dns.answers.options.client_subnet.scope_prefix_length': Uint8Array
  'dns.answers.options.client_subnet.ipv4': Uint32Array
  'dns.answers.options.client_subnet.ipv6': Uint8Array
  'dns.answers.options.client_subnet.address': VariableColumn
  'dns.answers.options.cookie.client': VariableColumn
  'dns.answers.options.cookie.server': VariableColumn
  'dns.answers.options.keepalive_timeout': Uint16Array
  'dns.answers.options.padding': VariableColumn
  'dns.answers.options.chain': VariableColumn
  'dns.answers.options.extended_error.info_code': Uint16Array
  'dns.answers.options.extended_error.info_code_name': VariableColumn
  'dns.answers.options.extended_error.extra_text': VariableColumn
  'dns.answers.apl': never
  'dns.answers.apl.address_family': Uint16Array
  'dns.answers.apl.prefix': Uint8Array
  'dns.answers.apl.negation': Uint8Array
  'dns.answers.apl.afd_length': Uint8Array
  'dns.answers.apl.ipv4': Uint32Array
  'dns.answers.apl.ipv6': Uint8Array
  'dns.answers.apl.data': VariableColumn
  'dns.answers.ds.key_tag': Uint16Array
  'dns.answers.ds.algorithm': Uint8Array
  'dns.answers.ds.digest_type': Uint8Array
  'dns.answers.ds.digest': VariableColumn
  'dns.answers.sshfp.algorithm': Uint8Array
  'dns.answers.sshfp.fingerprint_type': Uint8Array
  'dns.answers.sshfp.fingerprint': VariableColumn
  'dns.answers.ipseckey.precedence': Uint8Array
  'dns.answers.ipseckey.gateway_type': Uint8Array
  'dns.answers.ipseckey.algorithm': Uint8Array
  'dns.answers.ipseckey.gateway_ipv4': Uint32Array
  'dns.answers.ipseckey.gateway_ipv6': Uint8Array
  'dns.answers.ipseckey.gateway_name': VariableColumn
  'dns.answers.ipseckey.public_key': VariableColumn
  'dns.answers.rrsig.type_covered': Uint16Array
  'dns.answers.rrsig.algorithm': Uint8Array
  'dns.answers.rrsig.labels': Uint8Array
  'dns.answers.rrsig.original_ttl': Uint32Array
  'dns.answers.rrsig.expiration': Float64Array
  'dns.answers.rrsig.inception': Float64Array
  'dns.answers.rrsig.key_tag': Uint16Array
  'dns.answers.rrsig.signer': VariableColumn
  'dns.answers.rrsig.signature': VariableColumn
  'dns.answers.nsec.next_domain_name': VariableColumn
  'dns.answers.nsec.types': Uint16Array
  'dns.answers.dnskey.flags': Uint16Array
  'dns.answers.dnskey.flags.reserved': Uint8Array
  'dns.answers.dnskey.flags.zone': Uint8Array
  'dns.answers.dnskey.flags.revoked': Uint8Array
  'dns.answers.dnskey.flags.reserved_2': Uint8Array
  'dns.answers.dnskey.flags.secure_entry_point': Uint8Array
  'dns.answers.dnskey.protocol': Uint8Array
  'dns.answers.dnskey.algorithm': Uint8Array
  'dns.answers.dnskey.key_tag': Uint16Array
  'dns.answers.dnskey.public_key': VariableColumn
  'dns.answers.dhcid': VariableColumn
  'dns.answers.nsec3.hash_algorithm': Uint8Array
  'dns.answers.nsec3.flags': Uint8Array
  'dns.answers.nsec3.flags.reserved': Uint8Array
  'dns.answers.nsec3.flags.opt_out': Uint8Array
  'dns.answers.nsec3.iterations': Uint16Array
  'dns.answers.nsec3.salt_length': Uint8Array
  'dns.answers.nsec3.salt': VariableColumn
  'dns.answers.nsec3.hash_length': Uint8Array
  'dns.answers.nsec3.next_hashed_owner_name': VariableColumn
  'dns.answers.nsec3.types': Uint16Array
  'dns.answers.tlsa.certificate_usage': Uint8Array
  'dns.answers.tlsa.selector': Uint8Array
  'dns.answers.tlsa.matching_type': Uint8Array
  'dns.answers.tlsa.certificate_association_data': VariableColumn
  'dns.answers.hip.hit_length': Uint8Array
  'dns.answers.hip.pk_algorithm': Uint8Array
  'dns.answers.hip.pk_length': Uint16Array
  'dns.answers.hip.hit': VariableColumn
  'dns.answers.hip.public_key': VariableColumn
  'dns.answers.hip.rendezvous_servers': VariableColumn
  'dns.answers.openpgpkey': VariableColumn
  'dns.answers.csync.soa_serial': Uint32Array
  'dns.answers.csync.flags': Uint16Array
  'dns.answers.csync.flags.reserved': Uint16Array
  'dns.answers.csync.flags.soaminimum': Uint8Array
  'dns.answers.csync.flags.immediate': Uint8Array
  'dns.answers.csync.types': Uint16Array
  'dns.answers.zonemd.serial': Uint32Array
  'dns.answers.zonemd.scheme': Uint8Array
  'dns.answers.zonemd.hash_algorithm': Uint8Array
  'dns.answers.zonemd.digest': VariableColumn
  'dns.answers.svcb.priority': Uint16Array
  'dns.answers.svcb.target': VariableColumn
  'dns.answers.svcb.params': never
  'dns.answers.svcb.params.key': Uint16Array
  'dns.answers.svcb.params.key_name': VariableColumn
  'dns.answers.svcb.params.length': Uint16Array
  'dns.answers.svcb.params.mandatory': Uint16Array
  'dns.answers.svcb.params.alpn_length': Uint8Array
  'dns.answers.svcb.params.alpn': VariableColumn
  'dns.answers.svcb.params.port': Uint16Array
  'dns.answers.svcb.params.ipv4_hint': Uint32Array
  'dns.answers.svcb.params.ech': VariableColumn
  'dns.answers.svcb.params.ipv6_hint': Uint8Array
  'dns.answers.svcb.params.odoh': VariableColumn
  'dns.answers.svcb.params.value': VariableColumn
  'dns.answers.spf_length': Uint8Array
  'dns.answers.spf': VariableColumn
  'dns.answers.nid.preference': Uint16Array
  'dns.answers.nid.node_id': VariableColumn
  'dns.answers.l32.preference': Uint16Array
  'dns.answers.l32.locator': Uint32Array
  'dns.answers.l64.preference': Uint16Array
  'dns.answers.l64.locator': VariableColumn
  'dns.answers.lp.preference': Uint16Array
  'dns.answers.lp.fqdn': VariableColumn
  'dns.answers.eui48': Uint8Array
  'dns.answers.eui64': VariableColumn
  'dns.answers.tkey.algorithm': VariableColumn
  'dns.answers.tkey.inception': Float64Array
  'dns.answers.tkey.expiration': Float64Array
  'dns.answers.tkey.mode': Uint16Array
  'dns.answers.tkey.error': Uint16Array
  'dns.answers.tkey.key_size': Uint16Array
  'dns.answers.tkey.key_data': VariableColumn
  'dns.answers.tkey.other_size': Uint16Array
  'dns.answers.tkey.other_data': VariableColumn
  'dns.answers.tsig.algorithm': VariableColumn
  'dns.answers.tsig.time_signed': Float64Array
  'dns.answers.tsig.fudge': Uint16Array
  'dns.answers.tsig.mac_size': Uint16Array
  'dns.answers.tsig.mac': VariableColumn
  'dns.answers.tsig.original_id': Uint16Array
  'dns.answers.tsig.error': Uint16Array
  'dns.answers.tsig.other_length': Uint16Array
  'dns.answers.tsig.other_data': VariableColumn
  'dns.answers.uri.priority': Uint16Array
  'dns.answers.uri.weight': Uint16Array
  'dns.answers.uri.target': VariableColumn
  'dns.answers.caa.flags': Uint8Array
  'dns.answers.caa.flags.issuer_critical': Uint8Array
  'dns.answers.caa.flags.reserved': Uint8Array
  'dns.answers.caa.tag_length': Uint8Array
  'dns.answers.caa.tag': VariableColumn
  'dns.answers.caa.issue': VariableColumn
  'dns.answers.caa.issuewild': VariableColumn
  'dns.answers.caa.iodef': VariableColumn
  'dns.answers.caa.value': VariableColumn
  'dns.answers.wins.local_flag': Uint32Array
  'dns.answers.wins.lookup_timeout': Uint32Array
  'dns.answers.wins.cache_timeout': Uint32Array
  'dns.answers.wins.server_count': Uint32Array
  'dns.answers.wins.servers': Uint32Array
  'dns.answers.winsr.local_flag': Uint32Array
  'dns.answers.winsr.lookup_timeout': Uint32Array
  'dns.answers.winsr.cache_timeout': Uint32Array
  'dns.answers.winsr.name_result_domain': VariableColumn
  'dns.answers.xpf.ip_version': Uint8Array
  'dns.answers.xpf.protocol': Uint8Array
  'dns.answers.xpf.source_ipv4': Uint32Array
  'dns.answers.xpf.destination_ipv4': Uint32Array
  'dns.answers.xpf.source_ipv6': Uint8Array
  'dns.answers.xpf.destination_ipv6': Uint8Array
  'dns.answers.xpf.sport': Uint16Array
  'dns.answers.xpf.dport': Uint16Array
  'dns.answers.data': VariableColumn
  'dns.authorities': never
  'dns.authorities.name': VariableColumn
  'dns.authorities.type': Uint16Array
  'dns.authorities.type_name': VariableColumn
  'dns.authorities.class': Uint16Array
  'dns.authorities.class_name': VariableColumn
  'dns.authorities.udp_payload_size': Uint16Array
  'dns.authorities.ttl': Uint32Array
  'dns.authorities.ext_rcode': Uint8Array
  'dns.authorities.edns_version': Uint8Array
  'dns.authorities.z': Uint16Array
  'dns.authorities.z.do': Uint8Array
  'dns.authorities.z.reserved': Uint16Array
  'dns.authorities.rdlength': Uint16Array
  'dns.authorities.srv.service': VariableColumn
  'dns.authorities.srv.proto': VariableColumn
  'dns.authorities.srv.name': VariableColumn
  'dns.authorities.a': Uint32Array
  'dns.authorities.aaaa': Uint8Array
  'dns.authorities.ns': VariableColumn
  'dns.authorities.md': VariableColumn
  'dns.authorities.mf': VariableColumn
  'dns.authorities.cname': VariableColumn
  'dns.authorities.soa.mname': VariableColumn
  'dns.authorities.soa.rname': VariableColumn
  'dns.authorities.soa.serial': Uint32Array
  'dns.authorities.soa.refresh': Uint32Array
  'dns.authorities.soa.retry': Uint32Array
  'dns.authorities.soa.expire': Uint32Array
  'dns.authorities.soa.minimum': Uint32Array
  'dns.authorities.mb': VariableColumn
  'dns.authorities.mg': VariableColumn
  'dns.authorities.mr': VariableColumn
  'dns.authorities.null': VariableColumn
  'dns.authorities.wks.address': Uint32Array
  'dns.authorities.wks.protocol': Uint8Array
  'dns.authorities.wks.bits': VariableColumn
  'dns.authorities.ptr': VariableColumn
  'dns.authorities.hinfo.cpu_length': Uint8Array
  'dns.authorities.hinfo.cpu': VariableColumn
  'dns.authorities.hinfo.os_length': Uint8Array
  'dns.authorities.hinfo.os': VariableColumn
  'dns.authorities.minfo.rmailbx': VariableColumn
  'dns.authorities.minfo.emailbx': VariableColumn
  'dns.authorities.mx.preference': Uint16Array
  'dns.authorities.mx.exchange': VariableColumn
  'dns.authorities.txt_length': Uint8Array
  'dns.authorities.txt': VariableColumn
  'dns.authorities.rp.mailbox': VariableColumn
  'dns.authorities.rp.txt': VariableColumn
  'dns.authorities.afsdb.subtype': Uint16Array
  'dns.authorities.afsdb.hostname': VariableColumn
  'dns.authorities.x25.length': Uint8Array
  'dns.authorities.x25.psdn_address': VariableColumn
  'dns.authorities.isdn.length': Uint8Array
  'dns.authorities.isdn.address': VariableColumn
  'dns.authorities.isdn.sa_length': Uint8Array
  'dns.authorities.isdn.sa': VariableColumn
  'dns.authorities.rt.preference': Uint16Array
  'dns.authorities.rt.intermediate_host': VariableColumn
  'dns.authorities.nsap': VariableColumn
  'dns.authorities.nsap_ptr': VariableColumn
  'dns.authorities.key.flags': Uint16Array
  'dns.authorities.key.flags.no_authentication': Uint8Array
  'dns.authorities.key.flags.no_confidentiality': Uint8Array
  'dns.authorities.key.flags.experimental': Uint8Array
  'dns.authorities.key.flags.user': Uint8Array
  'dns.authorities.key.flags.entity': Uint8Array
  'dns.authorities.key.flags.ipsec': Uint8Array
  'dns.authorities.key.flags.email': Uint8Array
  'dns.authorities.key.flags.signatory': Uint8Array
  'dns.authorities.key.protocol': Uint8Array
  'dns.authorities.key.algorithm': Uint8Array
  'dns.authorities.key.key_tag': Uint16Array
  'dns.authorities.key.public_key': VariableColumn
  'dns.authorities.px.preference': Uint16Array
  'dns.authorities.px.map822': VariableColumn
  'dns.authorities.px.mapx400': VariableColumn
  'dns.authorities.gpos.longitude_length': Uint8Array
  'dns.authorities.gpos.longitude': VariableColumn
  'dns.authorities.gpos.latitude_length': Uint8Array
  'dns.authorities.gpos.latitude': VariableColumn
  'dns.authorities.gpos.altitude_length': Uint8Array
  'dns.authorities.gpos.altitude': VariableColumn
  'dns.authorities.loc.version': Uint8Array
  'dns.authorities.loc.size': Uint8Array
  'dns.authorities.loc.horizontal_precision': Uint8Array
  'dns.authorities.loc.vertical_precision': Uint8Array
  'dns.authorities.loc.latitude': Uint32Array
  'dns.authorities.loc.longitude': Uint32Array
  'dns.authorities.loc.altitude': Uint32Array
  'dns.authorities.loc.data': VariableColumn
  'dns.authorities.nxt.next_domain_name': VariableColumn
  'dns.authorities.nxt.types': Uint16Array
  'dns.authorities.srv.priority': Uint16Array
  'dns.authorities.srv.weight': Uint16Array
  'dns.authorities.srv.port': Uint16Array
  'dns.authorities.srv.target': VariableColumn
  'dns.authorities.naptr.order': Uint16Array
  'dns.authorities.naptr.preference': Uint16Array
  'dns.authorities.naptr.flags_length': Uint8Array
  'dns.authorities.naptr.flags': VariableColumn
  'dns.authorities.naptr.service_length': Uint8Array
  'dns.authorities.naptr.service': VariableColumn
  'dns.authorities.naptr.regexp_length': Uint8Array
  'dns.authorities.naptr.regexp': VariableColumn
  'dns.authorities.naptr.replacement': VariableColumn
  'dns.authorities.kx.preference': Uint16Array
  'dns.authorities.kx.exchanger': VariableColumn
  'dns.authorities.cert.type': Uint16Array
  'dns.authorities.cert.key_tag': Uint16Array
  'dns.authorities.cert.algorithm': Uint8Array
  'dns.authorities.cert.certificate': VariableColumn
  'dns.authorities.a6.prefix_length': Uint8Array
  'dns.authorities.a6.address_suffix': Uint8Array
  'dns.authorities.a6.prefix_name': VariableColumn
  'dns.authorities.dname': VariableColumn
  'dns.authorities.options': never
  'dns.authorities.options.code': Uint16Array
  'dns.authorities.options.code_name': VariableColumn
  'dns.authorities.options.length': Uint16Array
  'dns.authorities.options.data': VariableColumn
  'dns.authorities.options.dau': Uint8Array
  'dns.authorities.options.dhu': Uint8Array
  'dns.authorities.options.n3u': Uint8Array
  'dns.authorities.options.client_subnet.family': Uint16Array
  'dns.authorities.options.client_subnet.source_prefix_length': Uint8Array
  'dns.authorities.options.client_subnet.scope_prefix_length': Uint8Array
  'dns.authorities.options.client_subnet.ipv4': Uint32Array
  'dns.authorities.options.client_subnet.ipv6': Uint8Array
  'dns.authorities.options.client_subnet.address': VariableColumn
  'dns.authorities.options.cookie.client': VariableColumn
  'dns.authorities.options.cookie.server': VariableColumn
  'dns.authorities.options.keepalive_timeout': Uint16Array
  'dns.authorities.options.padding': VariableColumn
  'dns.authorities.options.chain': VariableColumn
  'dns.authorities.options.extended_error.info_code': Uint16Array
  'dns.authorities.options.extended_error.info_code_name': VariableColumn
  'dns.authorities.options.extended_error.extra_text': VariableColumn
  'dns.authorities.apl': never
  'dns.authorities.apl.address_family': Uint16Array
  'dns.authorities.apl.prefix': Uint8Array
  'dns.authorities.apl.negation': Uint8Array
  'dns.authorities.apl.afd_length': Uint8Array
  'dns.authorities.apl.ipv4': Uint32Array
  'dns.authorities.apl.ipv6': Uint8Array
  'dns.authorities.apl.data': VariableColumn
  'dns.authorities.ds.key_tag': Uint16Array
  'dns.authorities.ds.algorithm': Uint8Array
  'dns.authorities.ds.digest_type': Uint8Array
  'dns.authorities.ds.digest': VariableColumn
  'dns.authorities.sshfp.algorithm': Uint8Array
  'dns.authorities.sshfp.fingerprint_type': Uint8Array
  'dns.authorities.sshfp.fingerprint': VariableColumn
  'dns.authorities.ipseckey.precedence': Uint8Array
  'dns.authorities.ipseckey.gateway_type': Uint8Array
  'dns.authorities.ipseckey.algorithm': Uint8Array
  'dns.authorities.ipseckey.gateway_ipv4': Uint32Array
  'dns.authorities.ipseckey.gateway_ipv6': Uint8Array
  'dns.authorities.ipseckey.gateway_name': VariableColumn
  'dns.authorities.ipseckey.public_key': VariableColumn
  'dns.authorities.rrsig.type_covered': Uint16Array
  'dns.authorities.rrsig.algorithm': Uint8Array
  'dns.authorities.rrsig.labels': Uint8Array
  'dns.authorities.rrsig.original_ttl': Uint32Array
  'dns.authorities.rrsig.expiration': Float64Array
  'dns.authorities.rrsig.inception': Float64Array
  'dns.authorities.rrsig.key_tag': Uint16Array
  'dns.authorities.rrsig.signer': VariableColumn
  'dns.authorities.rrsig.signature': VariableColumn
  'dns.authorities.nsec.next_domain_name': VariableColumn
  'dns.authorities.nsec.types': Uint16Array
  'dns.authorities.dnskey.flags': Uint16Array
  'dns.authorities.dnskey.flags.reserved': Uint8Array
  'dns.authorities.dnskey.flags.zone': Uint8Array
  'dns.authorities.dnskey.flags.revoked': Uint8Array
  'dns.authorities.dnskey.flags.reserved_2': Uint8Array
  'dns.authorities.dnskey.flags.secure_entry_point': Uint8Array
  'dns.authorities.dnskey.protocol': Uint8Array
  'dns.authorities.dnskey.algorithm': Uint8Array
  'dns.authorities.dnskey.key_tag': Uint16Array
  'dns.authorities.dnskey.public_key': VariableColumn
  'dns.authorities.dhcid': VariableColumn
  'dns.authorities.nsec3.hash_algorithm': Uint8Array
  'dns.authorities.nsec3.flags': Uint8Array
  'dns.authorities.nsec3.flags.reserved': Uint8Array
  'dns.authorities.nsec3.flags.opt_out': Uint8Array
  'dns.authorities.nsec3.iterations': Uint16Array
  'dns.authorities.nsec3.salt_length': Uint8Array
  'dns.authorities.nsec3.salt': VariableColumn
  'dns.authorities.nsec3.hash_length': Uint8Array
  'dns.authorities.nsec3.next_hashed_owner_name': VariableColumn
  'dns.authorities.nsec3.types': Uint16Array
  'dns.authorities.tlsa.certificate_usage': Uint8Array
  'dns.authorities.tlsa.selector': Uint8Array
  'dns.authorities.tlsa.matching_type': Uint8Array
  'dns.authorities.tlsa.certificate_association_data': VariableColumn
  'dns.authorities.hip.hit_length': Uint8Array
  'dns.authorities.hip.pk_algorithm': Uint8Array
  'dns.authorities.hip.pk_length': Uint16Array
  'dns.authorities.hip.hit': VariableColumn
  'dns.authorities.hip.public_key': VariableColumn
  'dns.authorities.hip.rendezvous_servers': VariableColumn
  'dns.authorities.openpgpkey': VariableColumn
  'dns.authorities.csync.soa_serial': Uint32Array
  'dns.authorities.csync.flags': Uint16Array
  'dns.authorities.csync.flags.reserved': Uint16Array
  'dns.authorities.csync.flags.soaminimum': Uint8Array
  'dns.authorities.csync.flags.immediate': Uint8Array
  'dns.authorities.csync.types': Uint16Array
  'dns.authorities.zonemd.serial': Uint32Array
  'dns.authorities.zonemd.scheme': Uint8Array
  'dns.authorities.zonemd.hash_algorithm': Uint8Array
  'dns.authorities.zonemd.digest': VariableColumn
  'dns.authorities.svcb.priority': Uint16Array
  'dns.authorities.svcb.target': VariableColumn
  'dns.authorities.svcb.params': never
  'dns.authorities.svcb.params.key': Uint16Array
  'dns.authorities.svcb.params.key_name': VariableColumn
  'dns.authorities.svcb.params.length': Uint16Array
  'dns.authorities.svcb.params.mandatory': Uint16Array
  'dns.authorities.svcb.params.alpn_length': Uint8Array
  'dns.authorities.svcb.params.alpn': VariableColumn
  'dns.authorities.svcb.params.port': Uint16Array
  'dns.authorities.svcb.params.ipv4_hint': Uint32Array
  'dns.authorities.svcb.params.ech': VariableColumn
  'dns.authorities.svcb.params.ipv6_hint': Uint8Array
  'dns.authorities.svcb.params.odoh': VariableColumn
  'dns.authorities.svcb.params.value': VariableColumn
  'dns.authorities.spf_length': Uint8Array
  'dns.authorities.spf': VariableColumn
  'dns.authorities.nid.preference': Uint16Array
  'dns.authorities.nid.node_id': VariableColumn
  'dns.authorities.l32.preference': Uint16Array
  'dns.authorities.l32.locator': Uint32Array
  'dns.authorities.l64.preference': Uint16Array
  'dns.authorities.l64.locator': VariableColumn
  'dns.authorities.lp.preference': Uint16Array
  'dns.authorities.lp.fqdn': VariableColumn
  'dns.authorities.eui48': Uint8Array
  'dns.authorities.eui64': VariableColumn
  'dns.authorities.tkey.algorithm': VariableColumn
  'dns.authorities.tkey.inception': Float64Array
  'dns.authorities.tkey.expiration': Float64Array
  'dns.authorities.tkey.mode': Uint16Array
  'dns.authorities.tkey.error': Uint16Array
  'dns.authorities.tkey.key_size': Uint16Array
  'dns.authorities.tkey.key_data': VariableColumn
  'dns.authorities.tkey.other_size': Uint16Array
  'dns.authorities.tkey.other_data': VariableColumn
  'dns.authorities.tsig.algorithm': VariableColumn
  'dns.authorities.tsig.time_signed': Float64Array
  'dns.authorities.tsig.fudge': Uint16Array
  'dns.authorities.tsig.mac_size': Uint16Array
  'dns.authorities.tsig.mac': VariableColumn
  'dns.authorities.tsig.original_id': Uint16Array
  'dns.authorities.tsig.error': Uint16Array
  'dns.authorities.tsig.other_length': Uint16Array
  'dns.authorities.tsig.other_data': VariableColumn
  'dns.authorities.uri.priority': Uint16Array
  'dns.authorities.uri.weight': Uint16Array
  'dns.authorities.uri.target': VariableColumn
  'dns.authorities.caa.flags': Uint8Array
  'dns.authorities.caa.flags.issuer_critical': Uint8Array
  'dns.authorities.caa.flags.reserved': Uint8Array
  'dns.authorities.caa.tag_length': Uint8Array
  'dns.authorities.caa.tag': VariableColumn
  'dns.authorities.caa.issue': VariableColumn
  'dns.authorities.caa.issuewild': VariableColumn
  'dns.authorities.caa.iodef': VariableColumn
  'dns.authorities.caa.value': VariableColumn
  'dns.authorities.wins.local_flag': Uint32Array
  'dns.authorities.wins.lookup_timeout': Uint32Array
  'dns.authorities.wins.cache_timeout': Uint32Array
  'dns.authorities.wins.server_count': Uint32Array
  'dns.authorities.wins.servers': Uint32Array
  'dns.authorities.winsr.local_flag': Uint32Array
  'dns.authorities.winsr.lookup_timeout': Uint32Array
  'dns.authorities.winsr.cache_timeout': Uint32Array
  'dns.authorities.winsr.name_result_domain': VariableColumn
  'dns.authorities.xpf.ip_version': Uint8Array
  'dns.authorities.xpf.protocol': Uint8Array
  'dns.authorities.xpf.source_ipv4': Uint32Array
  'dns.authorities.xpf.destination_ipv4': Uint32Array
  'dns.authorities.xpf.source_ipv6': Uint8Array
  'dns.authorities.xpf.destination_ipv6': Uint8Array
  'dns.authorities.xpf.sport': Uint16Array
  'dns.authorities.xpf.dport': Uint16Array
  'dns.authorities.data': VariableColumn
  'dns.additionals': never
  'dns.additionals.name': VariableColumn
  'dns.additionals.type': Uint16Array
  'dns.additionals.type_name': VariableColumn
  'dns.additionals.class': Uint16Array
  'dns.additionals.class_name': VariableColumn
  'dns.additionals.udp_payload_size': Uint16Array
  'dns.additionals.ttl': Uint32Array
  'dns.additionals.ext_rcode': Uint8Array
  'dns.additionals.edns_version': Uint8Array
  'dns.additionals.z': Uint16Array
  'dns.additionals.z.do': Uint8Array
  'dns.additionals.z.reserved': Uint16Array
  'dns.additionals.rdlength': Uint16Array
  'dns.additionals.srv.service': VariableColumn
  'dns.additionals.srv.proto': VariableColumn
  'dns.additionals.srv.name': VariableColumn
  'dns.additionals.a': Uint32Array
  'dns.additionals.aaaa': Uint8Array
  'dns.additionals.ns': VariableColumn
  'dns.additionals.md': VariableColumn
  'dns.additionals.mf': VariableColumn
  'dns.additionals.cname': VariableColumn
  'dns.additionals.soa.mname': VariableColumn
  'dns.additionals.soa.rname': VariableColumn
  'dns.additionals.soa.serial': Uint32Array
  'dns.additionals.soa.refresh': Uint32Array
  'dns.additionals.soa.retry': Uint32Array
  'dns.additionals.soa.expire': Uint32Array
  'dns.additionals.soa.minimum': Uint32Array
  'dns.additionals.mb': VariableColumn
  'dns.additionals.mg': VariableColumn
  'dns.additionals.mr': VariableColumn
  'dns.additionals.null': VariableColumn
  'dns.additionals.wks.address': Uint32Array
  'dns.additionals.wks.protocol': Uint8Array
  'dns.additionals.wks.bits': VariableColumn
  'dns.additionals.ptr': VariableColumn
  'dns.additionals.hinfo.cpu_length': Uint8Array
  'dns.additionals.hinfo.cpu': VariableColumn
  'dns.additionals.hinfo.os_length': Uint8Array
  'dns.additionals.hinfo.os': VariableColumn
  'dns.additionals.minfo.rmailbx': VariableColumn
  'dns.additionals.minfo.emailbx': VariableColumn
  'dns.additionals.mx.preference': Uint16Array
  'dns.additionals.mx.exchange': VariableColumn
  'dns.additionals.txt_length': Uint8Array
  'dns.additionals.txt': VariableColumn
  'dns.additionals.rp.mailbox': VariableColumn
  'dns.additionals.rp.txt': VariableColumn
  'dns.additionals.afsdb.subtype': Uint16Array
  'dns.additionals.afsdb.hostname': VariableColumn
  'dns.additionals.x25.length': Uint8Array
  'dns.additionals.x25.psdn_address': VariableColumn
  'dns.additionals.isdn.length': Uint8Array
  'dns.additionals.isdn.address': VariableColumn
  'dns.additionals.isdn.sa_length': Uint8Array
  'dns.additionals.isdn.sa': VariableColumn
  'dns.additionals.rt.preference': Uint16Array
  'dns.additionals.rt.intermediate_host': VariableColumn
  'dns.additionals.nsap': VariableColumn
  'dns.additionals.nsap_ptr': VariableColumn
  'dns.additionals.key.flags': Uint16Array
  'dns.additionals.key.flags.no_authentication': Uint8Array
  'dns.additionals.key.flags.no_confidentiality': Uint8Array
  'dns.additionals.key.flags.experimental': Uint8Array
  'dns.additionals.key.flags.user': Uint8Array
  'dns.additionals.key.flags.entity': Uint8Array
  'dns.additionals.key.flags.ipsec': Uint8Array
  'dns.additionals.key.flags.email': Uint8Array
  'dns.additionals.key.flags.signatory': Uint8Array
  'dns.additionals.key.protocol': Uint8Array
  'dns.additionals.key.algorithm': Uint8Array
  'dns.additionals.key.key_tag': Uint16Array
  'dns.additionals.key.public_key': VariableColumn
  'dns.additionals.px.preference': Uint16Array
  'dns.additionals.px.map822': VariableColumn
  'dns.additionals.px.mapx400': VariableColumn
  'dns.additionals.gpos.longitude_length': Uint8Array
  'dns.additionals.gpos.longitude': VariableColumn
  'dns.additionals.gpos.latitude_length': Uint8Array
  'dns.additionals.gpos.latitude': VariableColumn
  'dns.additionals.gpos.altitude_length': Uint8Array
  'dns.additionals.gpos.altitude': VariableColumn
  'dns.additionals.loc.version': Uint8Array
  'dns.additionals.loc.size': Uint8Array
  'dns.additionals.loc.horizontal_precision': Uint8Array
  'dns.additionals.loc.vertical_precision': Uint8Array
  'dns.additionals.loc.latitude': Uint32Array
  'dns.additionals.loc.longitude': Uint32Array
  'dns.additionals.loc.altitude': Uint32Array
  'dns.additionals.loc.data': VariableColumn
  'dns.additionals.nxt.next_domain_name': VariableColumn
  'dns.additionals.nxt.types': Uint16Array
  'dns.additionals.srv.priority': Uint16Array
  'dns.additionals.srv.weight': Uint16Array
  'dns.additionals.srv.port': Uint16Array
  'dns.additionals.srv.target': VariableColumn
  'dns.additionals.naptr.order': Uint16Array
  'dns.additionals.naptr.preference': Uint16Array
  'dns.additionals.naptr.flags_length': Uint8Array
  'dns.additionals.naptr.flags': VariableColumn
  'dns.additionals.naptr.service_length': Uint8Array
  'dns.additionals.naptr.service': VariableColumn
  'dns.additionals.naptr.regexp_length': Uint8Array
  'dns.additionals.naptr.regexp': VariableColumn
  'dns.additionals.naptr.replacement': VariableColumn
  'dns.additionals.kx.preference': Uint16Array
  'dns.additionals.kx.exchanger': VariableColumn
  'dns.additionals.cert.type': Uint16Array
  'dns.additionals.cert.key_tag': Uint16Array
  'dns.additionals.cert.algorithm': Uint8Array
  'dns.additionals.cert.certificate': VariableColumn
  'dns.additionals.a6.prefix_length': Uint8Array
  'dns.additionals.a6.address_suffix': Uint8Array
  'dns.additionals.a6.prefix_name': VariableColumn
  'dns.additionals.dname': VariableColumn
  'dns.additionals.options': never
  'dns.additionals.options.code': Uint16Array
  'dns.additionals.options.code_name': VariableColumn
  'dns.additionals.options.length': Uint16Array
  'dns.additionals.options.data': VariableColumn
  'dns.additionals.options.dau': Uint8Array
  'dns.additionals.options.dhu': Uint8Array
  'dns.additionals.options.n3u': Uint8Array
  'dns.additionals.options.client_subnet.family': Uint16Array
  'dns.additionals.options.client_subnet.source_prefix_length': Uint8Array
  'dns.additionals.options.client_subnet.scope_prefix_length': Uint8Array
  'dns.additionals.options.client_subnet.ipv4': Uint32Array
  'dns.additionals.options.client_subnet.ipv6': Uint8Array
  'dns.additionals.options.client_subnet.address': VariableColumn
  'dns.additionals.options.cookie.client': VariableColumn
  'dns.additionals.options.cookie.server': VariableColumn
  'dns.additionals.options.keepalive_timeout': Uint16Array
  'dns.additionals.options.padding': VariableColumn
  'dns.additionals.options.chain': VariableColumn
  'dns.additionals.options.extended_error.info_code': Uint16Array
  'dns.additionals.options.extended_error.info_code_name': VariableColumn
  'dns.additionals.options.extended_error.extra_text': VariableColumn
  'dns.additionals.apl': never
  'dns.additionals.apl.address_family': Uint16Array
  'dns.additionals.apl.prefix': Uint8Array
  'dns.additionals.apl.negation': Uint8Array
  'dns.additionals.apl.afd_length': Uint8Array
  'dns.additionals.apl.ipv4': Uint32Array
  'dns.additionals.apl.ipv6': Uint8Array
  'dns.additionals.apl.data': VariableColumn
  'dns.additionals.ds.key_tag': Uint16Array
  'dns.additionals.ds.algorithm': Uint8Array
  'dns.additionals.ds.digest_type': Uint8Array
  'dns.additionals.ds.digest': VariableColumn
  'dns.additionals.sshfp.algorithm': Uint8Array
  'dns.additionals.sshfp.fingerprint_type': Uint8Array
  'dns.additionals.sshfp.fingerprint': VariableColumn
  'dns.additionals.ipseckey.precedence': Uint8Array
  'dns.additionals.ipseckey.gateway_type': Uint8Array
  'dns.additionals.ipseckey.algorithm': Uint8Array
  'dns.additionals.ipseckey.gateway_ipv4': Uint32Array
  'dns.additionals.ipseckey.gateway_ipv6': Uint8Array
  'dns.additionals.ipseckey.gateway_name': VariableColumn
  'dns.additionals.ipseckey.public_key': VariableColumn
  'dns.additionals.rrsig.type_covered': Uint16Array
  'dns.additionals.rrsig.algorithm': Uint8Array
  'dns.additionals.rrsig.labels': Uint8Array
  'dns.additionals.rrsig.original_ttl': Uint32Array
  'dns.additionals.rrsig.expiration': Float64Array
  'dns.additionals.rrsig.inception': Float64Array
  'dns.additionals.rrsig.key_tag': Uint16Array
  'dns.additionals.rrsig.signer': VariableColumn
  'dns.additionals.rrsig.signature': VariableColumn
  'dns.additionals.nsec.next_domain_name': VariableColumn
  'dns.additionals.nsec.types': Uint16Array
  'dns.additionals.dnskey.flags': Uint16Array
  'dns.additionals.dnskey.flags.reserved': Uint8Array
  'dns.additionals.dnskey.flags.zone': Uint8Array
  'dns.additionals.dnskey.flags.revoked': Uint8Array
  'dns.additionals.dnskey.flags.reserved_2': Uint8Array
  'dns.additionals.dnskey.flags.secure_entry_point': Uint8Array
  'dns.additionals.dnskey.protocol': Uint8Array
  'dns.additionals.dnskey.algorithm': Uint8Array
  'dns.additionals.dnskey.key_tag': Uint16Array
  'dns.additionals.dnskey.public_key': VariableColumn
  'dns.additionals.dhcid': VariableColumn
  'dns.additionals.nsec3.hash_algorithm': Uint8Array
  'dns.additionals.nsec3.flags': Uint8Array
  'dns.additionals.nsec3.flags.reserved': Uint8Array
  'dns.additionals.nsec3.flags.opt_out': Uint8Array
  'dns.additionals.nsec3.iterations': Uint16Array
  'dns.additionals.nsec3.salt_length': Uint8Array
  'dns.additionals.nsec3.salt': VariableColumn
  'dns.additionals.nsec3.hash_length': Uint8Array
  'dns.additionals.nsec3.next_hashed_owner_name': VariableColumn
  'dns.additionals.nsec3.types': Uint16Array
  'dns.additionals.tlsa.certificate_usage': Uint8Array
  'dns.additionals.tlsa.selector': Uint8Array
  'dns.additionals.tlsa.matching_type': Uint8Array
  'dns.additionals.tlsa.certificate_association_data': VariableColumn
  'dns.additionals.hip.hit_length': Uint8Array
  'dns.additionals.hip.pk_algorithm': Uint8Array
  'dns.additionals.hip.pk_length': Uint16Array
  'dns.additionals.hip.hit': VariableColumn
  'dns.additionals.hip.public_key': VariableColumn
  'dns.additionals.hip.rendezvous_servers': VariableColumn
  'dns.additionals.openpgpkey': VariableColumn
  'dns.additionals.csync.soa_serial': Uint32Array
  'dns.additionals.csync.flags': Uint16Array
  'dns.additionals.csync.flags.reserved': Uint16Array
  'dns.additionals.csync.flags.soaminimum': Uint8Array
  'dns.additionals.csync.flags.immediate': Uint8Array
  'dns.additionals.csync.types': Uint16Array
  'dns.additionals.zonemd.serial': Uint32Array
  'dns.additionals.zonemd.scheme': Uint8Array
  'dns.additionals.zonemd.hash_algorithm': Uint8Array
  'dns.additionals.zonemd.digest': VariableColumn
  'dns.additionals.svcb.priority': Uint16Array
  'dns.additionals.svcb.target': VariableColumn
  'dns.additionals.svcb.params': never
  'dns.additionals.svcb.params.key': Uint16Array
  'dns.additionals.svcb.params.key_name': VariableColumn
  'dns.additionals.svcb.params.length': Uint16Array
  'dns.additionals.svcb.params.mandatory': Uint16Array
  'dns.additionals.svcb.params.alpn_length': Uint8Array
  'dns.additionals.svcb.params.alpn': VariableColumn
  'dns.additionals.svcb.params.port': Uint16Array
  'dns.additionals.svcb.params.ipv4_hint': Uint32Array
  'dns.additionals.svcb.params.ech': VariableColumn
  'dns.additionals.svcb.params.ipv6_hint': Uint8Array
  'dns.additionals.svcb.params.odoh': VariableColumn
  'dns.additionals.svcb.params.value': VariableColumn
  'dns.additionals.spf_length': Uint8Array
  'dns.additionals.spf': VariableColumn
  'dns.additionals.nid.preference': Uint16Array
  'dns.additionals.nid.node_id': VariableColumn
  'dns.additionals.l32.preference': Uint16Array
  'dns.additionals.l32.locator': Uint32Array
  'dns.additionals.l64.preference': Uint16Array
  'dns.additionals.l64.locator': VariableColumn
  'dns.additionals.lp.preference': Uint16Array
  'dns.additionals.lp.fqdn': VariableColumn
  'dns.additionals.eui48': Uint8Array
  'dns.additionals.eui64': VariableColumn
  'dns.additionals.tkey.algorithm': VariableColumn
  'dns.additionals.tkey.inception': Float64Array
  'dns.additionals.tkey.expiration': Float64Array
  'dns.additionals.tkey.mode': Uint16Array
  'dns.additionals.tkey.error': Uint16Array
  'dns.additionals.tkey.key_size': Uint16Array
  'dns.additionals.tkey.key_data': VariableColumn
  'dns.additionals.tkey.other_size': Uint16Array
  'dns.additionals.tkey.other_data': VariableColumn
  'dns.additionals.tsig.algorithm': VariableColumn
  'dns.additionals.tsig.time_signed': Float64Array
  'dns.additionals.tsig.fudge': Uint16Array
  'dns.additionals.tsig.mac_size': Uint16Array
  'dns.additionals.tsig.mac': VariableColumn
  'dns.additionals.tsig.original_id': Uint16Array
  'dns.additionals.tsig.error': Uint16Array
  'dns.additionals.tsig.other_length': Uint16Array
  'dns.additionals.tsig.other_data': VariableColumn
  'dns.additionals.uri.priority': Uint16Array
  'dns.additionals.uri.weight': Uint16Array
  'dns.additionals.uri.target': VariableColumn
  'dns.additionals.caa.flags': Uint8Array
  'dns.additionals.caa.flags.issuer_critical': Uint8Array
  'dns.additionals.caa.flags.reserved': Uint8Array
  'dns.additionals.caa.tag_length': Uint8Array
  'dns.additionals.caa.tag': VariableColumn
  'dns.additionals.caa.issue': VariableColumn
  'dns.additionals.caa.issuewild': VariableColumn
  'dns.additionals.caa.iodef': VariableColumn
  'dns.additionals.caa.value': VariableColumn
  'dns.additionals.wins.local_flag': Uint32Array
  'dns.additionals.wins.lookup_timeout': Uint32Array
  'dns.additionals.wins.cache_timeout': Uint32Array
  'dns.additionals.wins.server_count': Uint32Array
  'dns.additionals.wins.servers': Uint32Array
  'dns.additionals.winsr.local_flag': Uint32Array
  'dns.additionals.winsr.lookup_timeout': Uint32Array
  'dns.additionals.winsr.cache_timeout': Uint32Array
  'dns.additionals.winsr.name_result_domain': VariableColumn
  'dns.additionals.xpf.ip_version': Uint8Array
  'dns.additionals.xpf.protocol': Uint8Array
  'dns.additionals.xpf.source_ipv4': Uint32Array
  'dns.additionals.xpf.destination_ipv4': Uint32Array
  'dns.additionals.xpf.source_ipv6': Uint8Array
  'dns.additionals.xpf.destination_ipv6': Uint8Array
  'dns.additionals.xpf.sport': Uint16Array
  'dns.additionals.xpf.dport': Uint16Array
  'dns.additionals.data': VariableColumn
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
