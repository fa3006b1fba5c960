// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Multicast DNS, RFC 6762: read from the packet when asked; a field that was not captured is undefined. */
export interface Mdns {
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
    /** Number of answers. */
    readonly answers?: number
    /** Number of records about the authority. */
    readonly authorities?: number
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
    /** The answer may go to the asker alone. */
    readonly unicast_response?: 0 | 1
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
    /** Records of the name that are known are no longer true. */
    readonly cache_flush?: 0 | 1
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
    /** Records of the name that are known are no longer true. */
    readonly cache_flush?: 0 | 1
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
    /** Records of the name that are known are no longer true. */
    readonly cache_flush?: 0 | 1
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
  toJSON(): MdnsTree
}

/** Multicast DNS in a full tree; the layer inside it, if any, is a key more. */
export interface MdnsTree extends InnerTrees {
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
  readonly counts: {
    /** Number of questions. */
    readonly queries: number
    /** Number of answers. */
    readonly answers: number
    /** Number of records about the authority. */
    readonly authorities: number
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
    /** The answer may go to the asker alone. */
    readonly unicast_response?: 0 | 1
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
    /** Records of the name that are known are no longer true. */
    readonly cache_flush?: 0 | 1
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
    /** Records of the name that are known are no longer true. */
    readonly cache_flush?: 0 | 1
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
    /** Records of the name that are known are no longer true. */
    readonly cache_flush?: 0 | 1
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
export type MdnsFieldName =
  | 'mdns.id'
  | 'mdns.flags'
  | 'mdns.flags.response'
  | 'mdns.kind'
  | 'mdns.flags.opcode'
  | 'mdns.opcode_name'
  | 'mdns.flags.authoritative'
  | 'mdns.flags.truncated'
  | 'mdns.flags.recursion_desired'
  | 'mdns.flags.recursion_available'
  | 'mdns.flags.z'
  | 'mdns.flags.authenticated'
  | 'mdns.authenticated_wanted'
  | 'mdns.flags.checking_disabled'
  | 'mdns.flags.rcode'
  | 'mdns.rcode_name'
  | 'mdns.error'
  | 'mdns.error_name'
  | 'mdns.counts.queries'
  | 'mdns.counts.answers'
  | 'mdns.counts.authorities'
  | 'mdns.counts.additionals'
  | 'mdns.queries'
  | 'mdns.queries.name'
  | 'mdns.queries.name_length'
  | 'mdns.queries.label_count'
  | 'mdns.queries.type'
  | 'mdns.queries.type_name'
  | 'mdns.queries.class'
  | 'mdns.queries.class_name'
  | 'mdns.answers'
  | 'mdns.answers.name'
  | 'mdns.answers.type'
  | 'mdns.answers.type_name'
  | 'mdns.answers.class'
  | 'mdns.answers.class_name'
  | 'mdns.answers.udp_payload_size'
  | 'mdns.answers.ttl'
  | 'mdns.answers.ext_rcode'
  | 'mdns.answers.edns_version'
  | 'mdns.answers.z'
  | 'mdns.answers.z.do'
  | 'mdns.answers.z.reserved'
  | 'mdns.answers.rdlength'
  | 'mdns.answers.srv.service'
  | 'mdns.answers.srv.proto'
  | 'mdns.answers.srv.name'
  | 'mdns.answers.a'
  | 'mdns.answers.aaaa'
  | 'mdns.answers.ns'
  | 'mdns.answers.md'
  | 'mdns.answers.mf'
  | 'mdns.answers.cname'
  | 'mdns.answers.soa.mname'
  | 'mdns.answers.soa.rname'
  | 'mdns.answers.soa.serial'
  | 'mdns.answers.soa.refresh'
  | 'mdns.answers.soa.retry'
  | 'mdns.answers.soa.expire'
  | 'mdns.answers.soa.minimum'
  | 'mdns.answers.mb'
  | 'mdns.answers.mg'
  | 'mdns.answers.mr'
  | 'mdns.answers.null'
  | 'mdns.answers.wks.address'
  | 'mdns.answers.wks.protocol'
  | 'mdns.answers.wks.bits'
  | 'mdns.answers.ptr'
  | 'mdns.answers.hinfo.cpu_length'
  | 'mdns.answers.hinfo.cpu'
  | 'mdns.answers.hinfo.os_length'
  | 'mdns.answers.hinfo.os'
  | 'mdns.answers.minfo.rmailbx'
  | 'mdns.answers.minfo.emailbx'
  | 'mdns.answers.mx.preference'
  | 'mdns.answers.mx.exchange'
  | 'mdns.answers.txt_length'
  | 'mdns.answers.txt'
  | 'mdns.answers.rp.mailbox'
  | 'mdns.answers.rp.txt'
  | 'mdns.answers.afsdb.subtype'
  | 'mdns.answers.afsdb.hostname'
  | 'mdns.answers.x25.length'
  | 'mdns.answers.x25.psdn_address'
  | 'mdns.answers.isdn.length'
  | 'mdns.answers.isdn.address'
  | 'mdns.answers.isdn.sa_length'
  | 'mdns.answers.isdn.sa'
  | 'mdns.answers.rt.preference'
  | 'mdns.answers.rt.intermediate_host'
  | 'mdns.answers.nsap'
  | 'mdns.answers.nsap_ptr'
  | 'mdns.answers.key.flags'
  | 'mdns.answers.key.flags.no_authentication'
  | 'mdns.answers.key.flags.no_confidentiality'
  | 'mdns.answers.key.flags.experimental'
  | 'mdns.answers.key.flags.user'
  | 'mdns.answers.key.flags.entity'
  | 'mdns.answers.key.flags.ipsec'
  | 'mdns.answers.key.flags.email'
  | 'mdns.answers.key.flags.signatory'
  | 'mdns.answers.key.protocol'
  | 'mdns.answers.key.algorithm'
  | 'mdns.answers.key.key_tag'
  | 'mdns.answers.key.public_key'
  | 'mdns.answers.px.preference'
  | 'mdns.answers.px.map822'
  | 'mdns.answers.px.mapx400'
  | 'mdns.answers.gpos.longitude_length'
  | 'mdns.answers.gpos.longitude'
  | 'mdns.answers.gpos.latitude_length'
  | 'mdns.answers.gpos.latitude'
  | 'mdns.answers.gpos.altitude_length'
  | 'mdns.answers.gpos.altitude'
  | 'mdns.answers.loc.version'
  | 'mdns.answers.loc.size'
  | 'mdns.answers.loc.horizontal_precision'
  | 'mdns.answers.loc.vertical_precision'
  | 'mdns.answers.loc.latitude'
  | 'mdns.answers.loc.longitude'
  | 'mdns.answers.loc.altitude'
  | 'mdns.answers.loc.data'
  | 'mdns.answers.nxt.next_domain_name'
  | 'mdns.answers.nxt.types'
  | 'mdns.answers.srv.priority'
  | 'mdns.answers.srv.weight'
  | 'mdns.answers.srv.port'
  | 'mdns.answers.srv.target'
  | 'mdns.answers.naptr.order'
  | 'mdns.answers.naptr.preference'
  | 'mdns.answers.naptr.flags_length'
  | 'mdns.answers.naptr.flags'
  | 'mdns.answers.naptr.service_length'
  | 'mdns.answers.naptr.service'
  | 'mdns.answers.naptr.regexp_length'
  | 'mdns.answers.naptr.regexp'
  | 'mdns.answers.naptr.replacement'
  | 'mdns.answers.kx.preference'
  | 'mdns.answers.kx.exchanger'
  | 'mdns.answers.cert.type'
  | 'mdns.answers.cert.key_tag'
  | 'mdns.answers.cert.algorithm'
  | 'mdns.answers.cert.certificate'
  | 'mdns.answers.a6.prefix_length'
  | 'mdns.answers.a6.address_suffix'
  | 'mdns.answers.a6.prefix_name'
  | 'mdns.answers.dname'
  | 'mdns.answers.options'
  | 'mdns.answers.options.code'
  | 'mdns.answers.options.code_name'
  | 'mdns.answers.options.length'
  | 'mdns.answers.options.data'
  | 'mdns.answers.options.dau'
  | 'mdns.answers.options.dhu'
  | 'mdns.answers.options.n3u'
  | 'mdns.answers.options.client_subnet.family'
  | 'mdns.answers.options.client_subnet.source_prefix_length'
  | 'mdns.answers.options.client_subnet.scope_prefix_length'
  | 'mdns.answers.options.client_subnet.ipv4'
  | 'mdns.answers.options.client_subnet.ipv6'
  | 'mdns.answers.options.client_subnet.address'
  | 'mdns.answers.options.cookie.client'
  | 'mdns.answers.options.cookie.server'
  | 'mdns.answers.options.keepalive_timeout'
  | 'mdns.answers.options.padding'
  | 'mdns.answers.options.chain'
  | 'mdns.answers.options.extended_error.info_code'
  | 'mdns.answers.options.extended_error.info_code_name'
  | 'mdns.answers.options.extended_error.extra_text'
  | 'mdns.answers.apl'
  | 'mdns.answers.apl.address_family'
  | 'mdns.answers.apl.prefix'
  | 'mdns.answers.apl.negation'
  | 'mdns.answers.apl.afd_length'
  | 'mdns.answers.apl.ipv4'
  | 'mdns.answers.apl.ipv6'
  | 'mdns.answers.apl.data'
  | 'mdns.answers.ds.key_tag'
  | 'mdns.answers.ds.algorithm'
  | 'mdns.answers.ds.digest_type'
  | 'mdns.answers.ds.digest'
  | 'mdns.answers.sshfp.algorithm'
  | 'mdns.answers.sshfp.fingerprint_type'
  | 'mdns.answers.sshfp.fingerprint'
  | 'mdns.answers.ipseckey.precedence'
  | 'mdns.answers.ipseckey.gateway_type'
  | 'mdns.answers.ipseckey.algorithm'
  | 'mdns.answers.ipseckey.gateway_ipv4'
  | 'mdns.answers.ipseckey.gateway_ipv6'
  | 'mdns.answers.ipseckey.gateway_name'
  | 'mdns.answers.ipseckey.public_key'
  | 'mdns.answers.rrsig.type_covered'
  | 'mdns.answers.rrsig.algorithm'
  | 'mdns.answers.rrsig.labels'
  | 'mdns.answers.rrsig.original_ttl'
  | 'mdns.answers.rrsig.expiration'
  | 'mdns.answers.rrsig.inception'
  | 'mdns.answers.rrsig.key_tag'
  | 'mdns.answers.rrsig.signer'
  | 'mdns.answers.rrsig.signature'
  | 'mdns.answers.nsec.next_domain_name'
  | 'mdns.answers.nsec.types'
  | 'mdns.answers.dnskey.flags'
  | 'mdns.answers.dnskey.flags.reserved'
  | 'mdns.answers.dnskey.flags.zone'
  | 'mdns.answers.dnskey.flags.revoked'
  | 'mdns.answers.dnskey.flags.reserved_2'
  | 'mdns.answers.dnskey.flags.secure_entry_point'
  | 'mdns.answers.dnskey.protocol'
  | 'mdns.answers.dnskey.algorithm'
  | 'mdns.answers.dnskey.key_tag'
  | 'mdns.answers.dnskey.public_key'
  | 'mdns.answers.dhcid'
  | 'mdns.answers.nsec3.hash_algorithm'
  | 'mdns.answers.nsec3.flags'
  | 'mdns.answers.nsec3.flags.reserved'
  | 'mdns.answers.nsec3.flags.opt_out'
  | 'mdns.answers.nsec3.iterations'
  | 'mdns.answers.nsec3.salt_length'
  | 'mdns.answers.nsec3.salt'
  | 'mdns.answers.nsec3.hash_length'
  | 'mdns.answers.nsec3.next_hashed_owner_name'
  | 'mdns.answers.nsec3.types'
  | 'mdns.answers.tlsa.certificate_usage'
  | 'mdns.answers.tlsa.selector'
  | 'mdns.answers.tlsa.matching_type'
  | 'mdns.answers.tlsa.certificate_association_data'
  | 'mdns.answers.hip.hit_length'
  | 'mdns.answers.hip.pk_algorithm'
  | 'mdns.answers.hip.pk_length'
  | 'mdns.answers.hip.hit'
  | 'mdns.answers.hip.public_key'
  | 'mdns.answers.hip.rendezvous_servers'
  | 'mdns.answers.openpgpkey'
  | 'mdns.answers.csync.soa_serial'
  | 'mdns.answers.csync.flags'
  | 'mdns.answers.csync.flags.reserved'
  | 'mdns.answers.csync.flags.soaminimum'
  | 'mdns.answers.csync.flags.immediate'
  | 'mdns.answers.csync.types'
  | 'mdns.answers.zonemd.serial'
  | 'mdns.answers.zonemd.scheme'
  | 'mdns.answers.zonemd.hash_algorithm'
  | 'mdns.answers.zonemd.digest'
  | 'mdns.answers.svcb.priority'
  | 'mdns.answers.svcb.target'
  | 'mdns.answers.svcb.params'
  | 'mdns.answers.svcb.params.key'
  | 'mdns.answers.svcb.params.key_name'
  | 'mdns.answers.svcb.params.length'
  | 'mdns.answers.svcb.params.mandatory'
  | 'mdns.answers.svcb.params.alpn_length'
  | 'mdns.answers.svcb.params.alpn'
  | 'mdns.answers.svcb.params.port'
  | 'mdns.answers.svcb.params.ipv4_hint'
  | 'mdns.answers.svcb.params.ech'
  | 'mdns.answers.svcb.params.ipv6_hint'
  | 'mdns.answers.svcb.params.odoh'
  | 'mdns.answers.svcb.params.value'
  | 'mdns.answers.spf_length'
  | 'mdns.answers.spf'
  | 'mdns.answers.nid.preference'
  | 'mdns.answers.nid.node_id'
  | 'mdns.answers.l32.preference'
  | 'mdns.answers.l32.locator'
  | 'mdns.answers.l64.preference'
  | 'mdns.answers.l64.locator'
  | 'mdns.answers.lp.preference'
  | 'mdns.answers.lp.fqdn'
  | 'mdns.answers.eui48'
  | 'mdns.answers.eui64'
  | 'mdns.answers.tkey.algorithm'
  | 'mdns.answers.tkey.inception'
  | 'mdns.answers.tkey.expiration'
  | 'mdns.answers.tkey.mode'
  | 'mdns.answers.tkey.error'
  | 'mdns.answers.tkey.key_size'
  | 'mdns.answers.tkey.key_data'
  | 'mdns.answers.tkey.other_size'
  | 'mdns.answers.tkey.other_data'
  | 'mdns.answers.tsig.algorithm'
  | 'mdns.answers.tsig.time_signed'
  | 'mdns.answers.tsig.fudge'
  | 'mdns.answers.tsig.mac_size'
  | 'mdns.answers.tsig.mac'
  | 'mdns.answers.tsig.original_id'
  | 'mdns.answers.tsig.error'
  | 'mdns.answers.tsig.other_length'
  | 'mdns.answers.tsig.other_data'
  | 'mdns.answers.uri.priority'
  | 'mdns.answers.uri.weight'
  | 'mdns.answers.uri.target'
  | 'mdns.answers.caa.flags'
  | 'mdns.answers.caa.flags.issuer_critical'
  | 'mdns.answers.caa.flags.reserved'
  | 'mdns.answers.caa.tag_length'
  | 'mdns.answers.caa.tag'
  | 'mdns.answers.caa.issue'
  | 'mdns.answers.caa.issuewild'
  | 'mdns.answers.caa.iodef'
  | 'mdns.answers.caa.value'
  | 'mdns.answers.wins.local_flag'
  | 'mdns.answers.wins.lookup_timeout'
  | 'mdns.answers.wins.cache_timeout'
  | 'mdns.answers.wins.server_count'
  | 'mdns.answers.wins.servers'
  | 'mdns.answers.winsr.local_flag'
  | 'mdns.answers.winsr.lookup_timeout'
  | 'mdns.answers.winsr.cache_timeout'
  | 'mdns.answers.winsr.name_result_domain'
  | 'mdns.answers.xpf.ip_version'
  | 'mdns.answers.xpf.protocol'
  | 'mdns.answers.xpf.source_ipv4'
  | 'mdns.answers.xpf.destination_ipv4'
  | 'mdns.answers.xpf.source_ipv6'
  | 'mdns.answers.xpf.destination_ipv6'
  | 'mdns.answers.xpf.sport'
  | 'mdns.answers.xpf.dport'
  | 'mdns.answers.data'
  | 'mdns.authorities'
  | 'mdns.authorities.name'
  | 'mdns.authorities.type'
  | 'mdns.authorities.type_name'
  | 'mdns.authorities.class'
  | 'mdns.authorities.class_name'
  | 'mdns.authorities.udp_payload_size'
  | 'mdns.authorities.ttl'
  | 'mdns.authorities.ext_rcode'
  | 'mdns.authorities.edns_version'
  | 'mdns.authorities.z'
  | 'mdns.authorities.z.do'
  | 'mdns.authorities.z.reserved'
  | 'mdns.authorities.rdlength'
  | 'mdns.authorities.srv.service'
  | 'mdns.authorities.srv.proto'
  | 'mdns.authorities.srv.name'
  | 'mdns.authorities.a'
  | 'mdns.authorities.aaaa'
  | 'mdns.authorities.ns'
  | 'mdns.authorities.md'
  | 'mdns.authorities.mf'
  | 'mdns.authorities.cname'
  | 'mdns.authorities.soa.mname'
  | 'mdns.authorities.soa.rname'
  | 'mdns.authorities.soa.serial'
  | 'mdns.authorities.soa.refresh'
  | 'mdns.authorities.soa.retry'
  | 'mdns.authorities.soa.expire'
  | 'mdns.authorities.soa.minimum'
  | 'mdns.authorities.mb'
  | 'mdns.authorities.mg'
  | 'mdns.authorities.mr'
  | 'mdns.authorities.null'
  | 'mdns.authorities.wks.address'
  | 'mdns.authorities.wks.protocol'
  | 'mdns.authorities.wks.bits'
  | 'mdns.authorities.ptr'
  | 'mdns.authorities.hinfo.cpu_length'
  | 'mdns.authorities.hinfo.cpu'
  | 'mdns.authorities.hinfo.os_length'
  | 'mdns.authorities.hinfo.os'
  | 'mdns.authorities.minfo.rmailbx'
  | 'mdns.authorities.minfo.emailbx'
  | 'mdns.authorities.mx.preference'
  | 'mdns.authorities.mx.exchange'
  | 'mdns.authorities.txt_length'
  | 'mdns.authorities.txt'
  | 'mdns.authorities.rp.mailbox'
  | 'mdns.authorities.rp.txt'
  | 'mdns.authorities.afsdb.subtype'
  | 'mdns.authorities.afsdb.hostname'
  | 'mdns.authorities.x25.length'
  | 'mdns.authorities.x25.psdn_address'
  | 'mdns.authorities.isdn.length'
  | 'mdns.authorities.isdn.address'
  | 'mdns.authorities.isdn.sa_length'
  | 'mdns.authorities.isdn.sa'
  | 'mdns.authorities.rt.preference'
  | 'mdns.authorities.rt.intermediate_host'
  | 'mdns.authorities.nsap'
  | 'mdns.authorities.nsap_ptr'
  | 'mdns.authorities.key.flags'
  | 'mdns.authorities.key.flags.no_authentication'
  | 'mdns.authorities.key.flags.no_confidentiality'
  | 'mdns.authorities.key.flags.experimental'
  | 'mdns.authorities.key.flags.user'
  | 'mdns.authorities.key.flags.entity'
  | 'mdns.authorities.key.flags.ipsec'
  | 'mdns.authorities.key.flags.email'
  | 'mdns.authorities.key.flags.signatory'
  | 'mdns.authorities.key.protocol'
  | 'mdns.authorities.key.algorithm'
  | 'mdns.authorities.key.key_tag'
  | 'mdns.authorities.key.public_key'
  | 'mdns.authorities.px.preference'
  | 'mdns.authorities.px.map822'
  | 'mdns.authorities.px.mapx400'
  | 'mdns.authorities.gpos.longitude_length'
  | 'mdns.authorities.gpos.longitude'
  | 'mdns.authorities.gpos.latitude_length'
  | 'mdns.authorities.gpos.latitude'
  | 'mdns.authorities.gpos.altitude_length'
  | 'mdns.authorities.gpos.altitude'
  | 'mdns.authorities.loc.version'
  | 'mdns.authorities.loc.size'
  | 'mdns.authorities.loc.horizontal_precision'
  | 'mdns.authorities.loc.vertical_precision'
  | 'mdns.authorities.loc.latitude'
  | 'mdns.authorities.loc.longitude'
  | 'mdns.authorities.loc.altitude'
  | 'mdns.authorities.loc.data'
  | 'mdns.authorities.nxt.next_domain_name'
  | 'mdns.authorities.nxt.types'
  | 'mdns.authorities.srv.priority'
  | 'mdns.authorities.srv.weight'
  | 'mdns.authorities.srv.port'
  | 'mdns.authorities.srv.target'
  | 'mdns.authorities.naptr.order'
  | 'mdns.authorities.naptr.preference'
  | 'mdns.authorities.naptr.flags_length'
  | 'mdns.authorities.naptr.flags'
  | 'mdns.authorities.naptr.service_length'
  | 'mdns.authorities.naptr.service'
  | 'mdns.authorities.naptr.regexp_length'
  | 'mdns.authorities.naptr.regexp'
  | 'mdns.authorities.naptr.replacement'
  | 'mdns.authorities.kx.preference'
  | 'mdns.authorities.kx.exchanger'
  | 'mdns.authorities.cert.type'
  | 'mdns.authorities.cert.key_tag'
  | 'mdns.authorities.cert.algorithm'
  | 'mdns.authorities.cert.certificate'
  | 'mdns.authorities.a6.prefix_length'
  | 'mdns.authorities.a6.address_suffix'
  | 'mdns.authorities.a6.prefix_name'
  | 'mdns.authorities.dname'
  | 'mdns.authorities.options'
  | 'mdns.authorities.options.code'
  | 'mdns.authorities.options.code_name'
  | 'mdns.authorities.options.length'
  | 'mdns.authorities.options.data'
  | 'mdns.authorities.options.dau'
  | 'mdns.authorities.options.dhu'
  | 'mdns.authorities.options.n3u'
  | 'mdns.authorities.options.client_subnet.family'
  | 'mdns.authorities.options.client_subnet.source_prefix_length'
  | 'mdns.authorities.options.client_subnet.scope_prefix_length'
  | 'mdns.authorities.options.client_subnet.ipv4'
  | 'mdns.authorities.options.client_subnet.ipv6'
  | 'mdns.authorities.options.client_subnet.address'
  | 'mdns.authorities.options.cookie.client'
  | 'mdns.authorities.options.cookie.server'
  | 'mdns.authorities.options.keepalive_timeout'
  | 'mdns.authorities.options.padding'
  | 'mdns.authorities.options.chain'
  | 'mdns.authorities.options.extended_error.info_code'
  | 'mdns.authorities.options.extended_error.info_code_name'
  | 'mdns.authorities.options.extended_error.extra_text'
  | 'mdns.authorities.apl'
  | 'mdns.authorities.apl.address_family'
  | 'mdns.authorities.apl.prefix'
  | 'mdns.authorities.apl.negation'
  | 'mdns.authorities.apl.afd_length'
  | 'mdns.authorities.apl.ipv4'
  | 'mdns.authorities.apl.ipv6'
  | 'mdns.authorities.apl.data'
  | 'mdns.authorities.ds.key_tag'
  | 'mdns.authorities.ds.algorithm'
  | 'mdns.authorities.ds.digest_type'
  | 'mdns.authorities.ds.digest'
  | 'mdns.authorities.sshfp.algorithm'
  | 'mdns.authorities.sshfp.fingerprint_type'
  | 'mdns.authorities.sshfp.fingerprint'
  | 'mdns.authorities.ipseckey.precedence'
  | 'mdns.authorities.ipseckey.gateway_type'
  | 'mdns.authorities.ipseckey.algorithm'
  | 'mdns.authorities.ipseckey.gateway_ipv4'
  | 'mdns.authorities.ipseckey.gateway_ipv6'
  | 'mdns.authorities.ipseckey.gateway_name'
  | 'mdns.authorities.ipseckey.public_key'
  | 'mdns.authorities.rrsig.type_covered'
  | 'mdns.authorities.rrsig.algorithm'
  | 'mdns.authorities.rrsig.labels'
  | 'mdns.authorities.rrsig.original_ttl'
  | 'mdns.authorities.rrsig.expiration'
  | 'mdns.authorities.rrsig.inception'
  | 'mdns.authorities.rrsig.key_tag'
  | 'mdns.authorities.rrsig.signer'
  | 'mdns.authorities.rrsig.signature'
  | 'mdns.authorities.nsec.next_domain_name'
  | 'mdns.authorities.nsec.types'
  | 'mdns.authorities.dnskey.flags'
  | 'mdns.authorities.dnskey.flags.reserved'
  | 'mdns.authorities.dnskey.flags.zone'
  | 'mdns.authorities.dnskey.flags.revoked'
  | 'mdns.authorities.dnskey.flags.reserved_2'
  | 'mdns.authorities.dnskey.flags.secure_entry_point'
  | 'mdns.authorities.dnskey.protocol'
  | 'mdns.authorities.dnskey.algorithm'
  | 'mdns.authorities.dnskey.key_tag'
  | 'mdns.authorities.dnskey.public_key'
  | 'mdns.authorities.dhcid'
  | 'mdns.authorities.nsec3.hash_algorithm'
  | 'mdns.authorities.nsec3.flags'
  | 'mdns.authorities.nsec3.flags.reserved'
  | 'mdns.authorities.nsec3.flags.opt_out'
  | 'mdns.authorities.nsec3.iterations'
  | 'mdns.authorities.nsec3.salt_length'
  | 'mdns.authorities.nsec3.salt'
  | 'mdns.authorities.nsec3.hash_length'
  | 'mdns.authorities.nsec3.next_hashed_owner_name'
  | 'mdns.authorities.nsec3.types'
  | 'mdns.authorities.tlsa.certificate_usage'
  | 'mdns.authorities.tlsa.selector'
  | 'mdns.authorities.tlsa.matching_type'
  | 'mdns.authorities.tlsa.certificate_association_data'
  | 'mdns.authorities.hip.hit_length'
  | 'mdns.authorities.hip.pk_algorithm'
  | 'mdns.authorities.hip.pk_length'
  | 'mdns.authorities.hip.hit'
  | 'mdns.authorities.hip.public_key'
  | 'mdns.authorities.hip.rendezvous_servers'
  | 'mdns.authorities.openpgpkey'
  | 'mdns.authorities.csync.soa_serial'
  | 'mdns.authorities.csync.flags'
  | 'mdns.authorities.csync.flags.reserved'
  | 'mdns.authorities.csync.flags.soaminimum'
  | 'mdns.authorities.csync.flags.immediate'
  | 'mdns.authorities.csync.types'
  | 'mdns.authorities.zonemd.serial'
  | 'mdns.authorities.zonemd.scheme'
  | 'mdns.authorities.zonemd.hash_algorithm'
  | 'mdns.authorities.zonemd.digest'
  | 'mdns.authorities.svcb.priority'
  | 'mdns.authorities.svcb.target'
  | 'mdns.authorities.svcb.params'
  | 'mdns.authorities.svcb.params.key'
  | 'mdns.authorities.svcb.params.key_name'
  | 'mdns.authorities.svcb.params.length'
  | 'mdns.authorities.svcb.params.mandatory'
  | 'mdns.authorities.svcb.params.alpn_length'
  | 'mdns.authorities.svcb.params.alpn'
  | 'mdns.authorities.svcb.params.port'
  | 'mdns.authorities.svcb.params.ipv4_hint'
  | 'mdns.authorities.svcb.params.ech'
  | 'mdns.authorities.svcb.params.ipv6_hint'
  | 'mdns.authorities.svcb.params.odoh'
  | 'mdns.authorities.svcb.params.value'
  | 'mdns.authorities.spf_length'
  | 'mdns.authorities.spf'
  | 'mdns.authorities.nid.preference'
  | 'mdns.authorities.nid.node_id'
  | 'mdns.authorities.l32.preference'
  | 'mdns.authorities.l32.locator'
  | 'mdns.authorities.l64.preference'
  | 'mdns.authorities.l64.locator'
  | 'mdns.authorities.lp.preference'
  | 'mdns.authorities.lp.fqdn'
  | 'mdns.authorities.eui48'
  | 'mdns.authorities.eui64'
  | 'mdns.authorities.tkey.algorithm'
  | 'mdns.authorities.tkey.inception'
  | 'mdns.authorities.tkey.expiration'
  | 'mdns.authorities.tkey.mode'
  | 'mdns.authorities.tkey.error'
  | 'mdns.authorities.tkey.key_size'
  | 'mdns.authorities.tkey.key_data'
  | 'mdns.authorities.tkey.other_size'
  | 'mdns.authorities.tkey.other_data'
  | 'mdns.authorities.tsig.algorithm'
  | 'mdns.authorities.tsig.time_signed'
  | 'mdns.authorities.tsig.fudge'
  | 'mdns.authorities.tsig.mac_size'
  | 'mdns.authorities.tsig.mac'
  | 'mdns.authorities.tsig.original_id'
  | 'mdns.authorities.tsig.error'
  | 'mdns.authorities.tsig.other_length'
  | 'mdns.authorities.tsig.other_data'
  | 'mdns.authorities.uri.priority'
  | 'mdns.authorities.uri.weight'
  | 'mdns.authorities.uri.target'
  | 'mdns.authorities.caa.flags'
  | 'mdns.authorities.caa.flags.issuer_critical'
  | 'mdns.authorities.caa.flags.reserved'
  | 'mdns.authorities.caa.tag_length'
  | 'mdns.authorities.caa.tag'
  | 'mdns.authorities.caa.issue'
  | 'mdns.authorities.caa.issuewild'
  | 'mdns.authorities.caa.iodef'
  | 'mdns.authorities.caa.value'
  | 'mdns.authorities.wins.local_flag'
  | 'mdns.authorities.wins.lookup_timeout'
  | 'mdns.authorities.wins.cache_timeout'
  | 'mdns.authorities.wins.server_count'
  | 'mdns.authorities.wins.servers'
  | 'mdns.authorities.winsr.local_flag'
  | 'mdns.authorities.winsr.lookup_timeout'
  | 'mdns.authorities.winsr.cache_timeout'
  | 'mdns.authorities.winsr.name_result_domain'
  | 'mdns.authorities.xpf.ip_version'
  | 'mdns.authorities.xpf.protocol'
  | 'mdns.authorities.xpf.source_ipv4'
  | 'mdns.authorities.xpf.destination_ipv4'
  | 'mdns.authorities.xpf.source_ipv6'
  | 'mdns.authorities.xpf.destination_ipv6'
  | 'mdns.authorities.xpf.sport'
  | 'mdns.authorities.xpf.dport'
  | 'mdns.authorities.data'
  | 'mdns.additionals'
  | 'mdns.additionals.name'
  | 'mdns.additionals.type'
  | 'mdns.additionals.type_name'
  | 'mdns.additionals.class'
  | 'mdns.additionals.class_name'
  | 'mdns.additionals.udp_payload_size'
  | 'mdns.additionals.ttl'
  | 'mdns.additionals.ext_rcode'
  | 'mdns.additionals.edns_version'
  | 'mdns.additionals.z'
  | 'mdns.additionals.z.do'
  | 'mdns.additionals.z.reserved'
  | 'mdns.additionals.rdlength'
  | 'mdns.additionals.srv.service'
  | 'mdns.additionals.srv.proto'
  | 'mdns.additionals.srv.name'
  | 'mdns.additionals.a'
  | 'mdns.additionals.aaaa'
  | 'mdns.additionals.ns'
  | 'mdns.additionals.md'
  | 'mdns.additionals.mf'
  | 'mdns.additionals.cname'
  | 'mdns.additionals.soa.mname'
  | 'mdns.additionals.soa.rname'
  | 'mdns.additionals.soa.serial'
  | 'mdns.additionals.soa.refresh'
  | 'mdns.additionals.soa.retry'
  | 'mdns.additionals.soa.expire'
  | 'mdns.additionals.soa.minimum'
  | 'mdns.additionals.mb'
  | 'mdns.additionals.mg'
  | 'mdns.additionals.mr'
  | 'mdns.additionals.null'
  | 'mdns.additionals.wks.address'
  | 'mdns.additionals.wks.protocol'
  | 'mdns.additionals.wks.bits'
  | 'mdns.additionals.ptr'
  | 'mdns.additionals.hinfo.cpu_length'
  | 'mdns.additionals.hinfo.cpu'
  | 'mdns.additionals.hinfo.os_length'
  | 'mdns.additionals.hinfo.os'
  | 'mdns.additionals.minfo.rmailbx'
  | 'mdns.additionals.minfo.emailbx'
  | 'mdns.additionals.mx.preference'
  | 'mdns.additionals.mx.exchange'
  | 'mdns.additionals.txt_length'
  | 'mdns.additionals.txt'
  | 'mdns.additionals.rp.mailbox'
  | 'mdns.additionals.rp.txt'
  | 'mdns.additionals.afsdb.subtype'
  | 'mdns.additionals.afsdb.hostname'
  | 'mdns.additionals.x25.length'
  | 'mdns.additionals.x25.psdn_address'
  | 'mdns.additionals.isdn.length'
  | 'mdns.additionals.isdn.address'
  | 'mdns.additionals.isdn.sa_length'
  | 'mdns.additionals.isdn.sa'
  | 'mdns.additionals.rt.preference'
  | 'mdns.additionals.rt.intermediate_host'
  | 'mdns.additionals.nsap'
  | 'mdns.additionals.nsap_ptr'
  | 'mdns.additionals.key.flags'
  | 'mdns.additionals.key.flags.no_authentication'
  | 'mdns.additionals.key.flags.no_confidentiality'
  | 'mdns.additionals.key.flags.experimental'
  | 'mdns.additionals.key.flags.user'
  | 'mdns.additionals.key.flags.entity'
  | 'mdns.additionals.key.flags.ipsec'
  | 'mdns.additionals.key.flags.email'
  | 'mdns.additionals.key.flags.signatory'
  | 'mdns.additionals.key.protocol'
  | 'mdns.additionals.key.algorithm'
  | 'mdns.additionals.key.key_tag'
  | 'mdns.additionals.key.public_key'
  | 'mdns.additionals.px.preference'
  | 'mdns.additionals.px.map822'
  | 'mdns.additionals.px.mapx400'
  | 'mdns.additionals.gpos.longitude_length'
  | 'mdns.additionals.gpos.longitude'
  | 'mdns.additionals.gpos.latitude_length'
  | 'mdns.additionals.gpos.latitude'
  | 'mdns.additionals.gpos.altitude_length'
  | 'mdns.additionals.gpos.altitude'
  | 'mdns.additionals.loc.version'
  | 'mdns.additionals.loc.size'
  | 'mdns.additionals.loc.horizontal_precision'
  | 'mdns.additionals.loc.vertical_precision'
  | 'mdns.additionals.loc.latitude'
  | 'mdns.additionals.loc.longitude'
  | 'mdns.additionals.loc.altitude'
  | 'mdns.additionals.loc.data'
  | 'mdns.additionals.nxt.next_domain_name'
  | 'mdns.additionals.nxt.types'
  | 'mdns.additionals.srv.priority'
  | 'mdns.additionals.srv.weight'
  | 'mdns.additionals.srv.port'
  | 'mdns.additionals.srv.target'
  | 'mdns.additionals.naptr.order'
  | 'mdns.additionals.naptr.preference'
  | 'mdns.additionals.naptr.flags_length'
  | 'mdns.additionals.naptr.flags'
  | 'mdns.additionals.naptr.service_length'
  | 'mdns.additionals.naptr.service'
  | 'mdns.additionals.naptr.regexp_length'
  | 'mdns.additionals.naptr.regexp'
  | 'mdns.additionals.naptr.replacement'
  | 'mdns.additionals.kx.preference'
  | 'mdns.additionals.kx.exchanger'
  | 'mdns.additionals.cert.type'
  | 'mdns.additionals.cert.key_tag'
  | 'mdns.additionals.cert.algorithm'
  | 'mdns.additionals.cert.certificate'
  | 'mdns.additionals.a6.prefix_length'
  | 'mdns.additionals.a6.address_suffix'
  | 'mdns.additionals.a6.prefix_name'
  | 'mdns.additionals.dname'
  | 'mdns.additionals.options'
  | 'mdns.additionals.options.code'
  | 'mdns.additionals.options.code_name'
  | 'mdns.additionals.options.length'
  | 'mdns.additionals.options.data'
  | 'mdns.additionals.options.dau'
  | 'mdns.additionals.options.dhu'
  | 'mdns.additionals.options.n3u'
  | 'mdns.additionals.options.client_subnet.family'
  | 'mdns.additionals.options.client_subnet.source_prefix_length'
  | 'mdns.additionals.options.client_subnet.scope_prefix_length'
  | 'mdns.additionals.options.client_subnet.ipv4'
  | 'mdns.additionals.options.client_subnet.ipv6'
  | 'mdns.additionals.options.client_subnet.address'
  | 'mdns.additionals.options.cookie.client'
  | 'mdns.additionals.options.cookie.server'
  | 'mdns.additionals.options.keepalive_timeout'
  | 'mdns.additionals.options.padding'
  | 'mdns.additionals.options.chain'
  | 'mdns.additionals.options.extended_error.info_code'
  | 'mdns.additionals.options.extended_error.info_code_name'
  | 'mdns.additionals.options.extended_error.extra_text'
  | 'mdns.additionals.apl'
  | 'mdns.additionals.apl.address_family'
  | 'mdns.additionals.apl.prefix'
  | 'mdns.additionals.apl.negation'
  | 'mdns.additionals.apl.afd_length'
  | 'mdns.additionals.apl.ipv4'
  | 'mdns.additionals.apl.ipv6'
  | 'mdns.additionals.apl.data'
  | 'mdns.additionals.ds.key_tag'
  | 'mdns.additionals.ds.algorithm'
  | 'mdns.additionals.ds.digest_type'
  | 'mdns.additionals.ds.digest'
  | 'mdns.additionals.sshfp.algorithm'
  | 'mdns.additionals.sshfp.fingerprint_type'
  | 'mdns.additionals.sshfp.fingerprint'
  | 'mdns.additionals.ipseckey.precedence'
  | 'mdns.additionals.ipseckey.gateway_type'
  | 'mdns.additionals.ipseckey.algorithm'
  | 'mdns.additionals.ipseckey.gateway_ipv4'
  | 'mdns.additionals.ipseckey.gateway_ipv6'
  | 'mdns.additionals.ipseckey.gateway_name'
  | 'mdns.additionals.ipseckey.public_key'
  | 'mdns.additionals.rrsig.type_covered'
  | 'mdns.additionals.rrsig.algorithm'
  | 'mdns.additionals.rrsig.labels'
  | 'mdns.additionals.rrsig.original_ttl'
  | 'mdns.additionals.rrsig.expiration'
  | 'mdns.additionals.rrsig.inception'
  | 'mdns.additionals.rrsig.key_tag'
  | 'mdns.additionals.rrsig.signer'
  | 'mdns.additionals.rrsig.signature'
  | 'mdns.additionals.nsec.next_domain_name'
  | 'mdns.additionals.nsec.types'
  | 'mdns.additionals.dnskey.flags'
  | 'mdns.additionals.dnskey.flags.reserved'
  | 'mdns.additionals.dnskey.flags.zone'
  | 'mdns.additionals.dnskey.flags.revoked'
  | 'mdns.additionals.dnskey.flags.reserved_2'
  | 'mdns.additionals.dnskey.flags.secure_entry_point'
  | 'mdns.additionals.dnskey.protocol'
  | 'mdns.additionals.dnskey.algorithm'
  | 'mdns.additionals.dnskey.key_tag'
  | 'mdns.additionals.dnskey.public_key'
  | 'mdns.additionals.dhcid'
  | 'mdns.additionals.nsec3.hash_algorithm'
  | 'mdns.additionals.nsec3.flags'
  | 'mdns.additionals.nsec3.flags.reserved'
  | 'mdns.additionals.nsec3.flags.opt_out'
  | 'mdns.additionals.nsec3.iterations'
  | 'mdns.additionals.nsec3.salt_length'
  | 'mdns.additionals.nsec3.salt'
  | 'mdns.additionals.nsec3.hash_length'
  | 'mdns.additionals.nsec3.next_hashed_owner_name'
  | 'mdns.additionals.nsec3.types'
  | 'mdns.additionals.tlsa.certificate_usage'
  | 'mdns.additionals.tlsa.selector'
  | 'mdns.additionals.tlsa.matching_type'
  | 'mdns.additionals.tlsa.certificate_association_data'
  | 'mdns.additionals.hip.hit_length'
  | 'mdns.additionals.hip.pk_algorithm'
  | 'mdns.additionals.hip.pk_length'
  | 'mdns.additionals.hip.hit'
  | 'mdns.additionals.hip.public_key'
  | 'mdns.additionals.hip.rendezvous_servers'
  | 'mdns.additionals.openpgpkey'
  | 'mdns.additionals.csync.soa_serial'
  | 'mdns.additionals.csync.flags'
  | 'mdns.additionals.csync.flags.reserved'
  | 'mdns.additionals.csync.flags.soaminimum'
  | 'mdns.additionals.csync.flags.immediate'
  | 'mdns.additionals.csync.types'
  | 'mdns.additionals.zonemd.serial'
  | 'mdns.additionals.zonemd.scheme'
  | 'mdns.additionals.zonemd.hash_algorithm'
  | 'mdns.additionals.zonemd.digest'
  | 'mdns.additionals.svcb.priority'
  | 'mdns.additionals.svcb.target'
  | 'mdns.additionals.svcb.params'
  | 'mdns.additionals.svcb.params.key'
  | 'mdns.additionals.svcb.params.key_name'
  | 'mdns.additionals.svcb.params.length'
  | 'mdns.additionals.svcb.params.mandatory'
  | 'mdns.additionals.svcb.params.alpn_length'
  | 'mdns.additionals.svcb.params.alpn'
  | 'mdns.additionals.svcb.params.port'
  | 'mdns.additionals.svcb.params.ipv4_hint'
  | 'mdns.additionals.svcb.params.ech'
  | 'mdns.additionals.svcb.params.ipv6_hint'
  | 'mdns.additionals.svcb.params.odoh'
  | 'mdns.additionals.svcb.params.value'
  | 'mdns.additionals.spf_length'
  | 'mdns.additionals.spf'
  | 'mdns.additionals.nid.preference'
  | 'mdns.additionals.nid.node_id'
  | 'mdns.additionals.l32.preference'
  | 'mdns.additionals.l32.locator'
  | 'mdns.additionals.l64.preference'
  | 'mdns.additionals.l64.locator'
  | 'mdns.additionals.lp.preference'
  | 'mdns.additionals.lp.fqdn'
  | 'mdns.additionals.eui48'
  | 'mdns.additionals.eui64'
  | 'mdns.additionals.tkey.algorithm'
  | 'mdns.additionals.tkey.inception'
  | 'mdns.additionals.tkey.expiration'
  | 'mdns.additionals.tkey.mode'
  | 'mdns.additionals.tkey.error'
  | 'mdns.additionals.tkey.key_size'
  | 'mdns.additionals.tkey.key_data'
  | 'mdns.additionals.tkey.other_size'
  | 'mdns.additionals.tkey.other_data'
  | 'mdns.additionals.tsig.algorithm'
  | 'mdns.additionals.tsig.time_signed'
  | 'mdns.additionals.tsig.fudge'
  | 'mdns.additionals.tsig.mac_size'
  | 'mdns.additionals.tsig.mac'
  | 'mdns.additionals.tsig.original_id'
  | 'mdns.additionals.tsig.error'
  | 'mdns.additionals.tsig.other_length'
  | 'mdns.additionals.tsig.other_data'
  | 'mdns.additionals.uri.priority'
  | 'mdns.additionals.uri.weight'
  | 'mdns.additionals.uri.target'
  | 'mdns.additionals.caa.flags'
  | 'mdns.additionals.caa.flags.issuer_critical'
  | 'mdns.additionals.caa.flags.reserved'
  | 'mdns.additionals.caa.tag_length'
  | 'mdns.additionals.caa.tag'
  | 'mdns.additionals.caa.issue'
  | 'mdns.additionals.caa.issuewild'
  | 'mdns.additionals.caa.iodef'
  | 'mdns.additionals.caa.value'
  | 'mdns.additionals.wins.local_flag'
  | 'mdns.additionals.wins.lookup_timeout'
  | 'mdns.additionals.wins.cache_timeout'
  | 'mdns.additionals.wins.server_count'
  | 'mdns.additionals.wins.servers'
  | 'mdns.additionals.winsr.local_flag'
  | 'mdns.additionals.winsr.lookup_timeout'
  | 'mdns.additionals.winsr.cache_timeout'
  | 'mdns.additionals.winsr.name_result_domain'
  | 'mdns.additionals.xpf.ip_version'
  | 'mdns.additionals.xpf.protocol'
  | 'mdns.additionals.xpf.source_ipv4'
  | 'mdns.additionals.xpf.destination_ipv4'
  | 'mdns.additionals.xpf.source_ipv6'
  | 'mdns.additionals.xpf.destination_ipv6'
  | 'mdns.additionals.xpf.sport'
  | 'mdns.additionals.xpf.dport'
  | 'mdns.additionals.data'
  | 'mdns.rest'
  | 'mdns.length'
  | 'mdns.tlvs'
  | 'mdns.tlvs.type'
  | 'mdns.tlvs.type_name'
  | 'mdns.tlvs.length'
  | 'mdns.tlvs.inactivity_timeout'
  | 'mdns.tlvs.keepalive_interval'
  | 'mdns.tlvs.retry_delay'
  | 'mdns.tlvs.padding'
  | 'mdns.tlvs.data'
  | 'mdns.queries.unicast_response'
  | 'mdns.answers.cache_flush'
  | 'mdns.authorities.cache_flush'
  | 'mdns.additionals.cache_flush'

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type MdnsWiresharkName =
  | 'dns.qry.qu'
  | 'dns.resp.cache_flush'

/** The type of each field's column. */
export interface MdnsColumns {
  'mdns.id': Uint16Array
  'mdns.flags': Uint16Array
  'mdns.flags.response': Uint8Array
  'mdns.kind': VariableColumn
  'mdns.flags.opcode': Uint8Array
  'mdns.opcode_name': VariableColumn
  'mdns.flags.authoritative': Uint8Array
  'mdns.flags.truncated': Uint8Array
  'mdns.flags.recursion_desired': Uint8Array
  'mdns.flags.recursion_available': Uint8Array
  'mdns.flags.z': Uint8Array
  'mdns.flags.authenticated': Uint8Array
  'mdns.authenticated_wanted': Uint8Array
  'mdns.flags.checking_disabled': Uint8Array
  'mdns.flags.rcode': Uint8Array
  'mdns.rcode_name': VariableColumn
  'mdns.error': Uint8Array
  'mdns.error_name': VariableColumn
  'mdns.counts.queries': Uint16Array
  'mdns.counts.answers': Uint16Array
  'mdns.counts.authorities': Uint16Array
  'mdns.counts.additionals': Uint16Array
  'mdns.queries': never
  'mdns.queries.name': VariableColumn
  'mdns.queries.name_length': Uint16Array
  'mdns.queries.label_count': Uint16Array
  'mdns.queries.type': Uint16Array
  'mdns.queries.type_name': VariableColumn
  'mdns.queries.class': Uint16Array
  'mdns.queries.class_name': VariableColumn
  'mdns.answers': never
  'mdns.answers.name': VariableColumn
  'mdns.answers.type': Uint16Array
  'mdns.answers.type_name': VariableColumn
  'mdns.answers.class': Uint16Array
  'mdns.answers.class_name': VariableColumn
  'mdns.answers.udp_payload_size': Uint16Array
  'mdns.answers.ttl': Uint32Array
  'mdns.answers.ext_rcode': Uint8Array
  'mdns.answers.edns_version': Uint8Array
  'mdns.answers.z': Uint16Array
  'mdns.answers.z.do': Uint8Array
  'mdns.answers.z.reserved': Uint16Array
  'mdns.answers.rdlength': Uint16Array
  'mdns.answers.srv.service': VariableColumn
  'mdns.answers.srv.proto': VariableColumn
  'mdns.answers.srv.name': VariableColumn
  'mdns.answers.a': Uint32Array
  'mdns.answers.aaaa': Uint8Array
  'mdns.answers.ns': VariableColumn
  'mdns.answers.md': VariableColumn
  'mdns.answers.mf': VariableColumn
  'mdns.answers.cname': VariableColumn
  'mdns.answers.soa.mname': VariableColumn
  'mdns.answers.soa.rname': VariableColumn
  'mdns.answers.soa.serial': Uint32Array
  'mdns.answers.soa.refresh': Uint32Array
  'mdns.answers.soa.retry': Uint32Array
  'mdns.answers.soa.expire': Uint32Array
  'mdns.answers.soa.minimum': Uint32Array
  'mdns.answers.mb': VariableColumn
  'mdns.answers.mg': VariableColumn
  'mdns.answers.mr': VariableColumn
  'mdns.answers.null': VariableColumn
  'mdns.answers.wks.address': Uint32Array
  'mdns.answers.wks.protocol': Uint8Array
  'mdns.answers.wks.bits': VariableColumn
  'mdns.answers.ptr': VariableColumn
  'mdns.answers.hinfo.cpu_length': Uint8Array
  'mdns.answers.hinfo.cpu': VariableColumn
  'mdns.answers.hinfo.os_length': Uint8Array
  'mdns.answers.hinfo.os': VariableColumn
  'mdns.answers.minfo.rmailbx': VariableColumn
  'mdns.answers.minfo.emailbx': VariableColumn
  'mdns.answers.mx.preference': Uint16Array
  'mdns.answers.mx.exchange': VariableColumn
  'mdns.answers.txt_length': Uint8Array
  'mdns.answers.txt': VariableColumn
  'mdns.answers.rp.mailbox': VariableColumn
  'mdns.answers.rp.txt': VariableColumn
  'mdns.answers.afsdb.subtype': Uint16Array
  'mdns.answers.afsdb.hostname': VariableColumn
  'mdns.answers.x25.length': Uint8Array
  'mdns.answers.x25.psdn_address': VariableColumn
  'mdns.answers.isdn.length': Uint8Array
  'mdns.answers.isdn.address': VariableColumn
  'mdns.answers.isdn.sa_length': Uint8Array
  'mdns.answers.isdn.sa': VariableColumn
  'mdns.answers.rt.preference': Uint16Array
  'mdns.answers.rt.intermediate_host': VariableColumn
  'mdns.answers.nsap': VariableColumn
  'mdns.answers.nsap_ptr': VariableColumn
  'mdns.answers.key.flags': Uint16Array
  'mdns.answers.key.flags.no_authentication': Uint8Array
  'mdns.answers.key.flags.no_confidentiality': Uint8Array
  'mdns.answers.key.flags.experimental': Uint8Array
  'mdns.answers.key.flags.user': Uint8Array
  'mdns.answers.key.flags.entity': Uint8Array
  'mdns.answers.key.flags.ipsec': Uint8Array
  'mdns.answers.key.flags.email': Uint8Array
  'mdns.answers.key.flags.signatory': Uint8Array
  'mdns.answers.key.protocol': Uint8Array
  'mdns.answers.key.algorithm': Uint8Array
  'mdns.answers.key.key_tag': Uint16Array
  'mdns.answers.key.public_key': VariableColumn
  'mdns.answers.px.preference': Uint16Array
  'mdns.answers.px.map822': VariableColumn
  'mdns.answers.px.mapx400': VariableColumn
  'mdns.answers.gpos.longitude_length': Uint8Array
  'mdns.answers.gpos.longitude': VariableColumn
  'mdns.answers.gpos.latitude_length': Uint8Array
  'mdns.answers.gpos.latitude': VariableColumn
  'mdns.answers.gpos.altitude_length': Uint8Array
  'mdns.answers.gpos.altitude': VariableColumn
  'mdns.answers.loc.version': Uint8Array
  'mdns.answers.loc.size': Uint8Array
  'mdns.answers.loc.horizontal_precision': Uint8Array
  'mdns.answers.loc.vertical_precision': Uint8Array
  'mdns.answers.loc.latitude': Uint32Array
  'mdns.answers.loc.longitude': Uint32Array
  'mdns.answers.loc.altitude': Uint32Array
  'mdns.answers.loc.data': VariableColumn
  'mdns.answers.nxt.next_domain_name': VariableColumn
  'mdns.answers.nxt.types': Uint16Array
  'mdns.answers.srv.priority': Uint16Array
  'mdns.answers.srv.weight': Uint16Array
  'mdns.answers.srv.port': Uint16Array
  'mdns.answers.srv.target': VariableColumn
  'mdns.answers.naptr.order': Uint16Array
  'mdns.answers.naptr.preference': Uint16Array
  'mdns.answers.naptr.flags_length': Uint8Array
  'mdns.answers.naptr.flags': VariableColumn
  'mdns.answers.naptr.service_length': Uint8Array
  'mdns.answers.naptr.service': VariableColumn
  'mdns.answers.naptr.regexp_length': Uint8Array
  'mdns.answers.naptr.regexp': VariableColumn
  'mdns.answers.naptr.replacement': VariableColumn
  'mdns.answers.kx.preference': Uint16Array
  'mdns.answers.kx.exchanger': VariableColumn
  'mdns.answers.cert.type': Uint16Array
  'mdns.answers.cert.key_tag': Uint16Array
  'mdns.answers.cert.algorithm': Uint8Array
  'mdns.answers.cert.certificate': VariableColumn
  'mdns.answers.a6.prefix_length': Uint8Array
  'mdns.answers.a6.address_suffix': Uint8Array
  'mdns.answers.a6.prefix_name': VariableColumn
  'mdns.answers.dname': VariableColumn
  'mdns.answers.options': never
  'mdns.answers.options.code': Uint16Array
  'mdns.answers.options.code_name': VariableColumn
  'mdns.answers.options.length': Uint16Array
  'mdns.answers.options.data': VariableColumn
  'mdns.answers.options.dau': Uint8Array
  'mdns.answers.options.dhu': Uint8Array
  'mdns.answers.options.n3u': Uint8Array
  'mdns.answers.options.client_subnet.family': Uint16Array
  'mdns.answers.options.client_subnet.source_prefix_length': Uint8Array
  'mdns.answers.options.client_subnet.scope_prefix_length': Uint8Array
  'mdns.answers.options.client_subnet.ipv4': Uint32Array
  'mdns.answers.options.client_subnet.ipv6': Uint8Array
  'mdns.answers.options.client_subnet.address': VariableColumn
  'mdns.answers.options.cookie.client': VariableColumn
  'mdns.answers.options.cookie.server': VariableColumn
  'mdns.answers.options.keepalive_timeout': Uint16Array
  'mdns.answers.options.padding': VariableColumn
  'mdns.answers.options.chain': VariableColumn
  'mdns.answers.options.extended_error.info_code': Uint16Array
  'mdns.answers.options.extended_error.info_code_name': VariableColumn
  'mdns.answers.options.extended_error.extra_text': VariableColumn
  'mdns.answers.apl': never
  'mdns.answers.apl.address_family': Uint16Array
  'mdns.answers.apl.prefix': Uint8Array
  'mdns.answers.apl.negation': Uint8Array
  'mdns.answers.apl.afd_length': Uint8Array
  'mdns.answers.apl.ipv4': Uint32Array
  'mdns.answers.apl.ipv6': Uint8Array
  'mdns.answers.apl.data': VariableColumn
  'mdns.answers.ds.key_tag': Uint16Array
  'mdns.answers.ds.algorithm': Uint8Array
  'mdns.answers.ds.digest_type': Uint8Array
  'mdns.answers.ds.digest': VariableColumn
  'mdns.answers.sshfp.algorithm': Uint8Array
  'mdns.answers.sshfp.fingerprint_type': Uint8Array
  'mdns.answers.sshfp.fingerprint': VariableColumn
  'mdns.answers.ipseckey.precedence': Uint8Array
  'mdns.answers.ipseckey.gateway_type': Uint8Array
  'mdns.answers.ipseckey.algorithm': Uint8Array
  'mdns.answers.ipseckey.gateway_ipv4': Uint32Array
  'mdns.answers.ipseckey.gateway_ipv6': Uint8Array
  'mdns.answers.ipseckey.gateway_name': VariableColumn
  'mdns.answers.ipseckey.public_key': VariableColumn
  'mdns.answers.rrsig.type_covered': Uint16Array
  'mdns.answers.rrsig.algorithm': Uint8Array
  'mdns.answers.rrsig.labels': Uint8Array
  'mdns.answers.rrsig.original_ttl': Uint32Array
  'mdns.answers.rrsig.expiration': Float64Array
  'mdns.answers.rrsig.inception': Float64Array
  'mdns.answers.rrsig.key_tag': Uint16Array
  'mdns.answers.rrsig.signer': VariableColumn
  'mdns.answers.rrsig.signature': VariableColumn
  'mdns.answers.nsec.next_domain_name': VariableColumn
  'mdns.answers.nsec.types': Uint16Array
  'mdns.answers.dnskey.flags': Uint16Array
  'mdns.answers.dnskey.flags.reserved': Uint8Array
  'mdns.answers.dnskey.flags.zone': Uint8Array
  'mdns.answers.dnskey.flags.revoked': Uint8Array
  'mdns.answers.dnskey.flags.reserved_2': Uint8Array
  'mdns.answers.dnskey.flags.secure_entry_point': Uint8Array
  'mdns.answers.dnskey.protocol': Uint8Array
  'mdns.answers.dnskey.algorithm': Uint8Array
  'mdns.answers.dnskey.key_tag': Uint16Array
  'mdns.answers.dnskey.public_key': VariableColumn
  'mdns.answers.dhcid': VariableColumn
  'mdns.answers.nsec3.hash_algorithm': Uint8Array
  'mdns.answers.nsec3.flags': Uint8Array
  'mdns.answers.nsec3.flags.reserved': Uint8Array
  'mdns.answers.nsec3.flags.opt_out': Uint8Array
  'mdns.answers.nsec3.iterations': Uint16Array
  'mdns.answers.nsec3.salt_length': Uint8Array
  'mdns.answers.nsec3.salt': VariableColumn
  'mdns.answers.nsec3.hash_length': Uint8Array
  'mdns.answers.nsec3.next_hashed_owner_name': VariableColumn
  'mdns.answers.nsec3.types': Uint16Array
  'mdns.answers.tlsa.certificate_usage': Uint8Array
  'mdns.answers.tlsa.selector': Uint8Array
  'mdns.answers.tlsa.matching_type': Uint8Array
  'mdns.answers.tlsa.certificate_association_data': VariableColumn
  'mdns.answers.hip.hit_length': Uint8Array
  'mdns.answers.hip.pk_algorithm': Uint8Array
  'mdns.answers.hip.pk_length': Uint16Array
  'mdns.answers.hip.hit': VariableColumn
  'mdns.answers.hip.public_key': VariableColumn
  'mdns.answers.hip.rendezvous_servers': VariableColumn
  'mdns.answers.openpgpkey': VariableColumn
  'mdns.answers.csync.soa_serial': Uint32Array
  'mdns.answers.csync.flags': Uint16Array
  'mdns.answers.csync.flags.reserved': Uint16Array
  'mdns.answers.csync.flags.soaminimum': Uint8Array
  'mdns.answers.csync.flags.immediate': Uint8Array
  'mdns.answers.csync.types': Uint16Array
  'mdns.answers.zonemd.serial': Uint32Array
  'mdns.answers.zonemd.scheme': Uint8Array
  'mdns.answers.zonemd.hash_algorithm': Uint8Array
  'mdns.answers.zonemd.digest': VariableColumn
  'mdns.answers.svcb.priority': Uint16Array
  'mdns.answers.svcb.target': VariableColumn
  'mdns.answers.svcb.params': never
  'mdns.answers.svcb.params.key': Uint16Array
  'mdns.answers.svcb.params.key_name': VariableColumn
  'mdns.answers.svcb.params.length': Uint16Array
  'mdns.answers.svcb.params.mandatory': Uint16Array
  'mdns.answers.svcb.params.alpn_length': Uint8Array
  'mdns.answers.svcb.params.alpn': VariableColumn
  'mdns.answers.svcb.params.port': Uint16Array
  'mdns.answers.svcb.params.ipv4_hint': Uint32Array
  'mdns.answers.svcb.params.ech': VariableColumn
  'mdns.answers.svcb.params.ipv6_hint': Uint8Array
  'mdns.answers.svcb.params.odoh': VariableColumn
  'mdns.answers.svcb.params.value': VariableColumn
  'mdns.answers.spf_length': Uint8Array
  'mdns.answers.spf': VariableColumn
  'mdns.answers.nid.preference': Uint16Array
  'mdns.answers.nid.node_id': VariableColumn
  'mdns.answers.l32.preference': Uint16Array
  'mdns.answers.l32.locator': Uint32Array
  'mdns.answers.l64.preference': Uint16Array
  'mdns.answers.l64.locator': VariableColumn
  'mdns.answers.lp.preference': Uint16Array
  'mdns.answers.lp.fqdn': VariableColumn
  'mdns.answers.eui48': Uint8Array
  'mdns.answers.eui64': VariableColumn
  'mdns.answers.tkey.algorithm': VariableColumn
  'mdns.answers.tkey.inception': Float64Array
  'mdns.answers.tkey.expiration': Float64Array
  'mdns.answers.tkey.mode': Uint16Array
  'mdns.answers.tkey.error': Uint16Array
  'mdns.answers.tkey.key_size': Uint16Array
  'mdns.answers.tkey.key_data': VariableColumn
  'mdns.answers.tkey.other_size': Uint16Array
  'mdns.answers.tkey.other_data': VariableColumn
  'mdns.answers.tsig.algorithm': VariableColumn
  'mdns.answers.tsig.time_signed': Float64Array
  'mdns.answers.tsig.fudge': Uint16Array
  'mdns.answers.tsig.mac_size': Uint16Array
  'mdns.answers.tsig.mac': VariableColumn
  'mdns.answers.tsig.original_id': Uint16Array
  'mdns.answers.tsig.error': Uint16Array
  'mdns.answers.tsig.other_length': Uint16Array
  'mdns.answers.tsig.other_data': VariableColumn
  'mdns.answers.uri.priority': Uint16Array
  'mdns.answers.uri.weight': Uint16Array
  'mdns.answers.uri.target': VariableColumn
  'mdns.answers.caa.flags': Uint8Array
  'mdns.answers.caa.flags.issuer_critical': Uint8Array
  'mdns.answers.caa.flags.reserved': Uint8Array
  'mdns.answers.caa.tag_length': Uint8Array
  'mdns.answers.caa.tag': VariableColumn
  'mdns.answers.caa.issue': VariableColumn
  'mdns.answers.caa.issuewild': VariableColumn
  'mdns.answers.caa.iodef': VariableColumn
  'mdns.answers.caa.value': VariableColumn
  'mdns.answers.wins.local_flag': Uint32Array
  'mdns.answers.wins.lookup_timeout': Uint32Array
  'mdns.answers.wins.cache_timeout': Uint32Array
  'mdns.answers.wins.server_count': Uint32Array
  'mdns.answers.wins.servers': Uint32Array
  'mdns.answers.winsr.local_flag': Uint32Array
  'mdns.answers.winsr.lookup_timeout': Uint32Array
  'mdns.answers.winsr.cache_timeout': Uint32Array
  'mdns.answers.winsr.name_result_domain': VariableColumn
  'mdns.answers.xpf.ip_version': Uint8Array
  'mdns.answers.xpf.protocol': Uint8Array
  'mdns.answers.xpf.source_ipv4': Uint32Array
  'mdns.answers.xpf.destination_ipv4': Uint32Array
  'mdns.answers.xpf.source_ipv6': Uint8Array
  'mdns.answers.xpf.destination_ipv6': Uint8Array
  'mdns.answers.xpf.sport': Uint16Array
  'mdns.answers.xpf.dport': Uint16Array
  'mdns.answers.data': VariableColumn
  'mdns.authorities': never
  'mdns.authorities.name': VariableColumn
  'mdns.authorities.type': Uint16Array
  'mdns.authorities.type_name': VariableColumn
  'mdns.authorities.class': Uint16Array
  'mdns.authorities.class_name': VariableColumn
  'mdns.authorities.udp_payload_size': Uint16Array
  'mdns.authorities.ttl': Uint32Array
  'mdns.authorities.ext_rcode': Uint8Array
  'mdns.authorities.edns_version': Uint8Array
  'mdns.authorities.z': Uint16Array
  'mdns.authorities.z.do': Uint8Array
  'mdns.authorities.z.reserved': Uint16Array
  'mdns.authorities.rdlength': Uint16Array
  'mdns.authorities.srv.service': VariableColumn
  'mdns.authorities.srv.proto': VariableColumn
  'mdns.authorities.srv.name': VariableColumn
  'mdns.authorities.a': Uint32Array
  'mdns.authorities.aaaa': Uint8Array
  'mdns.authorities.ns': VariableColumn
  'mdns.authorities.md': VariableColumn
  'mdns.authorities.mf': VariableColumn
  'mdns.authorities.cname': VariableColumn
  'mdns.authorities.soa.mname': VariableColumn
  'mdns.authorities.soa.rname': VariableColumn
  'mdns.authorities.soa.serial': Uint32Array
  'mdns.authorities.soa.refresh': Uint32Array
  'mdns.authorities.soa.retry': Uint32Array
  'mdns.authorities.soa.expire': Uint32Array
  'mdns.authorities.soa.minimum': Uint32Array
  'mdns.authorities.mb': VariableColumn
  'mdns.authorities.mg': VariableColumn
  'mdns.authorities.mr': VariableColumn
  'mdns.authorities.null': VariableColumn
  'mdns.authorities.wks.address': Uint32Array
  'mdns.authorities.wks.protocol': Uint8Array
  'mdns.authorities.wks.bits': VariableColumn
  'mdns.authorities.ptr': VariableColumn
  'mdns.authorities.hinfo.cpu_length': Uint8Array
  'mdns.authorities.hinfo.cpu': VariableColumn
  'mdns.authorities.hinfo.os_length': Uint8Array
  'mdns.authorities.hinfo.os': VariableColumn
  'mdns.authorities.minfo.rmailbx': VariableColumn
  'mdns.authorities.minfo.emailbx': VariableColumn
  'mdns.authorities.mx.preference': Uint16Array
  'mdns.authorities.mx.exchange': VariableColumn
  'mdns.authorities.txt_length': Uint8Array
  'mdns.authorities.txt': VariableColumn
  'mdns.authorities.rp.mailbox': VariableColumn
  'mdns.authorities.rp.txt': VariableColumn
  'mdns.authorities.afsdb.subtype': Uint16Array
  'mdns.authorities.afsdb.hostname': VariableColumn
  'mdns.authorities.x25.length': Uint8Array
  'mdns.authorities.x25.psdn_address': VariableColumn
  'mdns.authorities.isdn.length': Uint8Array
  'mdns.authorities.isdn.address': VariableColumn
  'mdns.authorities.isdn.sa_length': Uint8Array
  'mdns.authorities.isdn.sa': VariableColumn
  'mdns.authorities.rt.preference': Uint16Array
  'mdns.authorities.rt.intermediate_host': VariableColumn
  'mdns.authorities.nsap': VariableColumn
  'mdns.authorities.nsap_ptr': VariableColumn
  'mdns.authorities.key.flags': Uint16Array
  'mdns.authorities.key.flags.no_authentication': Uint8Array
  'mdns.authorities.key.flags.no_confidentiality': Uint8Array
  'mdns.authorities.key.flags.experimental': Uint8Array
  'mdns.authorities.key.flags.user': Uint8Array
  'mdns.authorities.key.flags.entity': Uint8Array
  'mdns.authorities.key.flags.ipsec': Uint8Array
  'mdns.authorities.key.flags.email': Uint8Array
  'mdns.authorities.key.flags.signatory': Uint8Array
  'mdns.authorities.key.protocol': Uint8Array
  'mdns.authorities.key.algorithm': Uint8Array
  'mdns.authorities.key.key_tag': Uint16Array
  'mdns.authorities.key.public_key': VariableColumn
  'mdns.authorities.px.preference': Uint16Array
  'mdns.authorities.px.map822': VariableColumn
  'mdns.authorities.px.mapx400': VariableColumn
  'mdns.authorities.gpos.longitude_length': Uint8Array
  'mdns.authorities.gpos.longitude': VariableColumn
  'mdns.authorities.gpos.latitude_length': Uint8Array
  'mdns.authorities.gpos.latitude': VariableColumn
  'mdns.authorities.gpos.altitude_length': Uint8Array
  'mdns.authorities.gpos.altitude': VariableColumn
  'mdns.authorities.loc.version': Uint8Array
  'mdns.authorities.loc.size': Uint8Array
  'mdns.authorities.loc.horizontal_precision': Uint8Array
  'mdns.authorities.loc.vertical_precision': Uint8Array
  'mdns.authorities.loc.latitude': Uint32Array
  'mdns.authorities.loc.longitude': Uint32Array
  'mdns.authorities.loc.altitude': Uint32Array
  'mdns.authorities.loc.data': VariableColumn
  'mdns.authorities.nxt.next_domain_name': VariableColumn
  'mdns.authorities.nxt.types': Uint16Array
  'mdns.authorities.srv.priority': Uint16Array
  'mdns.authorities.srv.weight': Uint16Array
  'mdns.authorities.srv.port': Uint16Array
  'mdns.authorities.srv.target': VariableColumn
  'mdns.authorities.naptr.order': Uint16Array
  'mdns.authorities.naptr.preference': Uint16Array
  'mdns.authorities.naptr.flags_length': Uint8Array
  'mdns.authorities.naptr.flags': VariableColumn
  'mdns.authorities.naptr.service_length': Uint8Array
  'mdns.authorities.naptr.service': VariableColumn
  'mdns.authorities.naptr.regexp_length': Uint8Array
  'mdns.authorities.naptr.regexp': VariableColumn
  'mdns.authorities.naptr.replacement': VariableColumn
  'mdns.authorities.kx.preference': Uint16Array
  'mdns.authorities.kx.exchanger': VariableColumn
  'mdns.authorities.cert.type': Uint16Array
  'mdns.authorities.cert.key_tag': Uint16Array
  'mdns.authorities.cert.algorithm': Uint8Array
  'mdns.authorities.cert.certificate': VariableColumn
  'mdns.authorities.a6.prefix_length': Uint8Array
  'mdns.authorities.a6.address_suffix': Uint8Array
  'mdns.authorities.a6.prefix_name': VariableColumn
  'mdns.authorities.dname': VariableColumn
  'mdns.authorities.options': never
  'mdns.authorities.options.code': Uint16Array
  'mdns.authorities.options.code_name': VariableColumn
  'mdns.authorities.options.length': Uint16Array
  'mdns.authorities.options.data': VariableColumn
  'mdns.authorities.options.dau': Uint8Array
  'mdns.authorities.options.dhu': Uint8Array
  'mdns.authorities.options.n3u': Uint8Array
  'mdns.authorities.options.client_subnet.family': Uint16Array
  'mdns.authorities.options.client_subnet.source_prefix_length': Uint8Array
  'mdns.authorities.options.client_subnet.scope_prefix_length': Uint8Array
  'mdns.authorities.options.client_subnet.ipv4': Uint32Array
  'mdns.authorities.options.client_subnet.ipv6': Uint8Array
  'mdns.authorities.options.client_subnet.address': VariableColumn
  'mdns.authorities.options.cookie.client': VariableColumn
  'mdns.authorities.options.cookie.server': VariableColumn
  'mdns.authorities.options.keepalive_timeout': Uint16Array
  'mdns.authorities.options.padding': VariableColumn
  'mdns.authorities.options.chain': VariableColumn
  'mdns.authorities.options.extended_error.info_code': Uint16Array
  'mdns.authorities.options.extended_error.info_code_name': VariableColumn
  'mdns.authorities.options.extended_error.extra_text': VariableColumn
  'mdns.authorities.apl': never
  'mdns.authorities.apl.address_family': Uint16Array
  'mdns.authorities.apl.prefix': Uint8Array
  'mdns.authorities.apl.negation': Uint8Array
  'mdns.authorities.apl.afd_length': Uint8Array
  'mdns.authorities.apl.ipv4': Uint32Array
  'mdns.authorities.apl.ipv6': Uint8Array
  'mdns.authorities.apl.data': VariableColumn
  'mdns.authorities.ds.key_tag': Uint16Array
  'mdns.authorities.ds.algorithm': Uint8Array
  'mdns.authorities.ds.digest_type': Uint8Array
  'mdns.authorities.ds.digest': VariableColumn
  'mdns.authorities.sshfp.algorithm': Uint8Array
  'mdns.authorities.sshfp.fingerprint_type': Uint8Array
  'mdns.authorities.sshfp.fingerprint': VariableColumn
  'mdns.authorities.ipseckey.precedence': Uint8Array
  'mdns.authorities.ipseckey.gateway_type': Uint8Array
  'mdns.authorities.ipseckey.algorithm': Uint8Array
  'mdns.authorities.ipseckey.gateway_ipv4': Uint32Array
  'mdns.authorities.ipseckey.gateway_ipv6': Uint8Array
  'mdns.authorities.ipseckey.gateway_name': VariableColumn
  'mdns.authorities.ipseckey.public_key': VariableColumn
  'mdns.authorities.rrsig.type_covered': Uint16Array
  'mdns.authorities.rrsig.algorithm': Uint8Array
  'mdns.authorities.rrsig.labels': Uint8Array
  'mdns.authorities.rrsig.original_ttl': Uint32Array
  'mdns.authorities.rrsig.expiration': Float64Array
  'mdns.authorities.rrsig.inception': Float64Array
  'mdns.authorities.rrsig.key_tag': Uint16Array
  'mdns.authorities.rrsig.signer': VariableColumn
  'mdns.authorities.rrsig.signature': VariableColumn
  'mdns.authorities.nsec.next_domain_name': VariableColumn
  'mdns.authorities.nsec.types': Uint16Array
  'mdns.authorities.dnskey.flags': Uint16Array
  'mdns.authorities.dnskey.flags.reserved': Uint8Array
  'mdns.authorities.dnskey.flags.zone': Uint8Array
  'mdns.authorities.dnskey.flags.revoked': Uint8Array
  'mdns.authorities.dnskey.flags.reserved_2': Uint8Array
  'mdns.authorities.dnskey.flags.secure_entry_point': Uint8Array
  'mdns.authorities.dnskey.protocol': Uint8Array
  'mdns.authorities.dnskey.algorithm': Uint8Array
  'mdns.authorities.dnskey.key_tag': Uint16Array
  'mdns.authorities.dnskey.public_key': VariableColumn
  'mdns.authorities.dhcid': VariableColumn
  'mdns.authorities.nsec3.hash_algorithm': Uint8Array
  'mdns.authorities.nsec3.flags': Uint8Array
  'mdns.authorities.nsec3.flags.reserved': Uint8Array
  'mdns.authorities.nsec3.flags.opt_out': Uint8Array
  'mdns.authorities.nsec3.iterations': Uint16Array
  'mdns.authorities.nsec3.salt_length': Uint8Array
  'mdns.authorities.nsec3.salt': VariableColumn
  'mdns.authorities.nsec3.hash_length': Uint8Array
  'mdns.authorities.nsec3.next_hashed_owner_name': VariableColumn
  'mdns.authorities.nsec3.types': Uint16Array
  'mdns.authorities.tlsa.certificate_usage': Uint8Array
  'mdns.authorities.tlsa.selector': Uint8Array
  'mdns.authorities.tlsa.matching_type': Uint8Array
  'mdns.authorities.tlsa.certificate_association_data': VariableColumn
  'mdns.authorities.hip.hit_length': Uint8Array
  'mdns.authorities.hip.pk_algorithm': Uint8Array
  'mdns.authorities.hip.pk_length': Uint16Array
  'mdns.authorities.hip.hit': VariableColumn
  'mdns.authorities.hip.public_key': VariableColumn
  'mdns.authorities.hip.rendezvous_servers': VariableColumn
  'mdns.authorities.openpgpkey': VariableColumn
  'mdns.authorities.csync.soa_serial': Uint32Array
  'mdns.authorities.csync.flags': Uint16Array
  'mdns.authorities.csync.flags.reserved': Uint16Array
  'mdns.authorities.csync.flags.soaminimum': Uint8Array
  'mdns.authorities.csync.flags.immediate': Uint8Array
  'mdns.authorities.csync.types': Uint16Array
  'mdns.authorities.zonemd.serial': Uint32Array
  'mdns.authorities.zonemd.scheme': Uint8Array
  'mdns.authorities.zonemd.hash_algorithm': Uint8Array
  'mdns.authorities.zonemd.digest': VariableColumn
  'mdns.authorities.svcb.priority': Uint16Array
  'mdns.authorities.svcb.target': VariableColumn
  'mdns.authorities.svcb.params': never
  'mdns.authorities.svcb.params.key': Uint16Array
  'mdns.authorities.svcb.params.key_name': VariableColumn
  'mdns.authorities.svcb.params.length': Uint16Array
  'mdns.authorities.svcb.params.mandatory': Uint16Array
  'mdns.authorities.svcb.params.alpn_length': Uint8Array
  'mdns.authorities.svcb.params.alpn': VariableColumn
  'mdns.authorities.svcb.params.port': Uint16Array
  'mdns.authorities.svcb.params.ipv4_hint': Uint32Array
  'mdns.authorities.svcb.params.ech': VariableColumn
  'mdns.authorities.svcb.params.ipv6_hint': Uint8Array
  'mdns.authorities.svcb.params.odoh': VariableColumn
  'mdns.authorities.svcb.params.value': VariableColumn
  'mdns.authorities.spf_length': Uint8Array
  'mdns.authorities.spf': VariableColumn
  'mdns.authorities.nid.preference': Uint16Array
  'mdns.authorities.nid.node_id': VariableColumn
  'mdns.authorities.l32.preference': Uint16Array
  'mdns.authorities.l32.locator': Uint32Array
  'mdns.authorities.l64.preference': Uint16Array
  'mdns.authorities.l64.locator': VariableColumn
  'mdns.authorities.lp.preference': Uint16Array
  'mdns.authorities.lp.fqdn': VariableColumn
  'mdns.authorities.eui48': Uint8Array
  'mdns.authorities.eui64': VariableColumn
  'mdns.authorities.tkey.algorithm': VariableColumn
  'mdns.authorities.tkey.inception': Float64Array
  'mdns.authorities.tkey.expiration': Float64Array
  'mdns.authorities.tkey.mode': Uint16Array
  'mdns.authorities.tkey.error': Uint16Array
  'mdns.authorities.tkey.key_size': Uint16Array
  'mdns.authorities.tkey.key_data': VariableColumn
  'mdns.authorities.tkey.other_size': Uint16Array
  'mdns.authorities.tkey.other_data': VariableColumn
  'mdns.authorities.tsig.algorithm': VariableColumn
  'mdns.authorities.tsig.time_signed': Float64Array
  'mdns.authorities.tsig.fudge': Uint16Array
  'mdns.authorities.tsig.mac_size': Uint16Array
  'mdns.authorities.tsig.mac': VariableColumn
  'mdns.authorities.tsig.original_id': Uint16Array
  'mdns.authorities.tsig.error': Uint16Array
  'mdns.authorities.tsig.other_length': Uint16Array
  'mdns.authorities.tsig.other_data': VariableColumn
  'mdns.authorities.uri.priority': Uint16Array
  'mdns.authorities.uri.weight': Uint16Array
  'mdns.authorities.uri.target': VariableColumn
  'mdns.authorities.caa.flags': Uint8Array
  'mdns.authorities.caa.flags.issuer_critical': Uint8Array
  'mdns.authorities.caa.flags.reserved': Uint8Array
  'mdns.authorities.caa.tag_length': Uint8Array
  'mdns.authorities.caa.tag': VariableColumn
  'mdns.authorities.caa.issue': VariableColumn
  'mdns.authorities.caa.issuewild': VariableColumn
  'mdns.authorities.caa.iodef': VariableColumn
  'mdns.authorities.caa.value': VariableColumn
  'mdns.authorities.wins.local_flag': Uint32Array
  'mdns.authorities.wins.lookup_timeout': Uint32Array
  'mdns.authorities.wins.cache_timeout': Uint32Array
  'mdns.authorities.wins.server_count': Uint32Array
  'mdns.authorities.wins.servers': Uint32Array
  'mdns.authorities.winsr.local_flag': Uint32Array
  'mdns.authorities.winsr.lookup_timeout': Uint32Array
  'mdns.authorities.winsr.cache_timeout': Uint32Array
  'mdns.authorities.winsr.name_result_domain': VariableColumn
  'mdns.authorities.xpf.ip_version': Uint8Array
  'mdns.authorities.xpf.protocol': Uint8Array
  'mdns.authorities.xpf.source_ipv4': Uint32Array
  'mdns.authorities.xpf.destination_ipv4': Uint32Array
  'mdns.authorities.xpf.source_ipv6': Uint8Array
  'mdns.authorities.xpf.destination_ipv6': Uint8Array
  'mdns.authorities.xpf.sport': Uint16Array
  'mdns.authorities.xpf.dport': Uint16Array
  'mdns.authorities.data': VariableColumn
  'mdns.additionals': never
  'mdns.additionals.name': VariableColumn
  'mdns.additionals.type': Uint16Array
  'mdns.additionals.type_name': VariableColumn
  'mdns.additionals.class': Uint16Array
  'mdns.additionals.class_name': VariableColumn
  'mdns.additionals.udp_payload_size': Uint16Array
  'mdns.additionals.ttl': Uint32Array
  'mdns.additionals.ext_rcode': Uint8Array
  'mdns.additionals.edns_version': Uint8Array
  'mdns.additionals.z': Uint16Array
  'mdns.additionals.z.do': Uint8Array
  'mdns.additionals.z.reserved': Uint16Array
  'mdns.additionals.rdlength': Uint16Array
  'mdns.additionals.srv.service': VariableColumn
  'mdns.additionals.srv.proto': VariableColumn
  'mdns.additionals.srv.name': VariableColumn
  'mdns.additionals.a': Uint32Array
  'mdns.additionals.aaaa': Uint8Array
  'mdns.additionals.ns': VariableColumn
  'mdns.additionals.md': VariableColumn
  'mdns.additionals.mf': VariableColumn
  'mdns.additionals.cname': VariableColumn
  'mdns.additionals.soa.mname': VariableColumn
  'mdns.additionals.soa.rname': VariableColumn
  'mdns.additionals.soa.serial': Uint32Array
  'mdns.additionals.soa.refresh': Uint32Array
  'mdns.additionals.soa.retry': Uint32Array
  'mdns.additionals.soa.expire': Uint32Array
  'mdns.additionals.soa.minimum': Uint32Array
  'mdns.additionals.mb': VariableColumn
  'mdns.additionals.mg': VariableColumn
  'mdns.additionals.mr': VariableColumn
  'mdns.additionals.null': VariableColumn
  'mdns.additionals.wks.address': Uint32Array
  'mdns.additionals.wks.protocol': Uint8Array
  'mdns.additionals.wks.bits': VariableColumn
  'mdns.additionals.ptr': VariableColumn
  'mdns.additionals.hinfo.cpu_length': Uint8Array
  'mdns.additionals.hinfo.cpu': VariableColumn
  'mdns.additionals.hinfo.os_length': Uint8Array
  'mdns.additionals.hinfo.os': VariableColumn
  'mdns.additionals.minfo.rmailbx': VariableColumn
  'mdns.additionals.minfo.emailbx': VariableColumn
  'mdns.additionals.mx.preference': Uint16Array
  'mdns.additionals.mx.exchange': VariableColumn
  'mdns.additionals.txt_length': Uint8Array
  'mdns.additionals.txt': VariableColumn
  'mdns.additionals.rp.mailbox': VariableColumn
  'mdns.additionals.rp.txt': VariableColumn
  'mdns.additionals.afsdb.subtype': Uint16Array
  'mdns.additionals.afsdb.hostname': VariableColumn
  'mdns.additionals.x25.length': Uint8Array
  'mdns.additionals.x25.psdn_address': VariableColumn
  'mdns.additionals.isdn.length': Uint8Array
  'mdns.additionals.isdn.address': VariableColumn
  'mdns.additionals.isdn.sa_length': Uint8Array
  'mdns.additionals.isdn.sa': VariableColumn
  'mdns.additionals.rt.preference': Uint16Array
  'mdns.additionals.rt.intermediate_host': VariableColumn
  'mdns.additionals.nsap': VariableColumn
  'mdns.additionals.nsap_ptr': VariableColumn
  'mdns.additionals.key.flags': Uint16Array
  'mdns.additionals.key.flags.no_authentication': Uint8Array
  'mdns.additionals.key.flags.no_confidentiality': Uint8Array
  'mdns.additionals.key.flags.experimental': Uint8Array
  'mdns.additionals.key.flags.user': Uint8Array
  'mdns.additionals.key.flags.entity': Uint8Array
  'mdns.additionals.key.flags.ipsec': Uint8Array
  'mdns.additionals.key.flags.email': Uint8Array
  'mdns.additionals.key.flags.signatory': Uint8Array
  'mdns.additionals.key.protocol': Uint8Array
  'mdns.additionals.key.algorithm': Uint8Array
  'mdns.additionals.key.key_tag': Uint16Array
  'mdns.additionals.key.public_key': VariableColumn
  'mdns.additionals.px.preference': Uint16Array
  'mdns.additionals.px.map822': VariableColumn
  'mdns.additionals.px.mapx400': VariableColumn
  'mdns.additionals.gpos.longitude_length': Uint8Array
  'mdns.additionals.gpos.longitude': VariableColumn
  'mdns.additionals.gpos.latitude_length': Uint8Array
  'mdns.additionals.gpos.latitude': VariableColumn
  'mdns.additionals.gpos.altitude_length': Uint8Array
  'mdns.additionals.gpos.altitude': VariableColumn
  'mdns.additionals.loc.version': Uint8Array
  'mdns.additionals.loc.size': Uint8Array
  'mdns.additionals.loc.horizontal_precision': Uint8Array
  'mdns.additionals.loc.vertical_precision': Uint8Array
  'mdns.additionals.loc.latitude': Uint32Array
  'mdns.additionals.loc.longitude': Uint32Array
  'mdns.additionals.loc.altitude': Uint32Array
  'mdns.additionals.loc.data': VariableColumn
  'mdns.additionals.nxt.next_domain_name': VariableColumn
  'mdns.additionals.nxt.types': Uint16Array
  'mdns.additionals.srv.priority': Uint16Array
  'mdns.additionals.srv.weight': Uint16Array
  'mdns.additionals.srv.port': Uint16Array
  'mdns.additionals.srv.target': VariableColumn
  'mdns.additionals.naptr.order': Uint16Array
  'mdns.additionals.naptr.preference': Uint16Array
  'mdns.additionals.naptr.flags_length': Uint8Array
  'mdns.additionals.naptr.flags': VariableColumn
  'mdns.additionals.naptr.service_length': Uint8Array
  'mdns.additionals.naptr.service': VariableColumn
  'mdns.additionals.naptr.regexp_length': Uint8Array
  'mdns.additionals.naptr.regexp': VariableColumn
  'mdns.additionals.naptr.replacement': VariableColumn
  'mdns.additionals.kx.preference': Uint16Array
  'mdns.additionals.kx.exchanger': VariableColumn
  'mdns.additionals.cert.type': Uint16Array
  'mdns.additionals.cert.key_tag': Uint16Array
  'mdns.additionals.cert.algorithm': Uint8Array
  'mdns.additionals.cert.certificate': VariableColumn
  'mdns.additionals.a6.prefix_length': Uint8Array
  'mdns.additionals.a6.address_suffix': Uint8Array
  'mdns.additionals.a6.prefix_name': VariableColumn
  'mdns.additionals.dname': VariableColumn
  'mdns.additionals.options': never
  'mdns.additionals.options.code': Uint16Array
  'mdns.additionals.options.code_name': VariableColumn
  'mdns.additionals.options.length': Uint16Array
  'mdns.additionals.options.data': VariableColumn
  'mdns.additionals.options.dau': Uint8Array
  'mdns.additionals.options.dhu': Uint8Array
  'mdns.additionals.options.n3u': Uint8Array
  'mdns.additionals.options.client_subnet.family': Uint16Array
  'mdns.additionals.options.client_subnet.source_prefix_length': Uint8Array
  'mdns.additionals.options.client_subnet.scope_prefix_length': Uint8Array
  'mdns.additionals.options.client_subnet.ipv4': Uint32Array
  'mdns.additionals.options.client_subnet.ipv6': Uint8Array
  'mdns.additionals.options.client_subnet.address': VariableColumn
  'mdns.additionals.options.cookie.client': VariableColumn
  'mdns.additionals.options.cookie.server': VariableColumn
  'mdns.additionals.options.keepalive_timeout': Uint16Array
  'mdns.additionals.options.padding': VariableColumn
  'mdns.additionals.options.chain': VariableColumn
  'mdns.additionals.options.extended_error.info_code': Uint16Array
  'mdns.additionals.options.extended_error.info_code_name': VariableColumn
  'mdns.additionals.options.extended_error.extra_text': VariableColumn
  'mdns.additionals.apl': never
  'mdns.additionals.apl.address_family': Uint16Array
  'mdns.additionals.apl.prefix': Uint8Array
  'mdns.additionals.apl.negation': Uint8Array
  'mdns.additionals.apl.afd_length': Uint8Array
  'mdns.additionals.apl.ipv4': Uint32Array
  'mdns.additionals.apl.ipv6': Uint8Array
  'mdns.additionals.apl.data': VariableColumn
  'mdns.additionals.ds.key_tag': Uint16Array
  'mdns.additionals.ds.algorithm': Uint8Array
  'mdns.additionals.ds.digest_type': Uint8Array
  'mdns.additionals.ds.digest': VariableColumn
  'mdns.additionals.sshfp.algorithm': Uint8Array
  'mdns.additionals.sshfp.fingerprint_type': Uint8Array
  'mdns.additionals.sshfp.fingerprint': VariableColumn
  'mdns.additionals.ipseckey.precedence': Uint8Array
  'mdns.additionals.ipseckey.gateway_type': Uint8Array
  'mdns.additionals.ipseckey.algorithm': Uint8Array
  'mdns.additionals.ipseckey.gateway_ipv4': Uint32Array
  'mdns.additionals.ipseckey.gateway_ipv6': Uint8Array
  'mdns.additionals.ipseckey.gateway_name': VariableColumn
  'mdns.additionals.ipseckey.public_key': VariableColumn
  'mdns.additionals.rrsig.type_covered': Uint16Array
  'mdns.additionals.rrsig.algorithm': Uint8Array
  'mdns.additionals.rrsig.labels': Uint8Array
  'mdns.additionals.rrsig.original_ttl': Uint32Array
  'mdns.additionals.rrsig.expiration': Float64Array
  'mdns.additionals.rrsig.inception': Float64Array
  'mdns.additionals.rrsig.key_tag': Uint16Array
  'mdns.additionals.rrsig.signer': VariableColumn
  'mdns.additionals.rrsig.signature': VariableColumn
  'mdns.additionals.nsec.next_domain_name': VariableColumn
  'mdns.additionals.nsec.types': Uint16Array
  'mdns.additionals.dnskey.flags': Uint16Array
  'mdns.additionals.dnskey.flags.reserved': Uint8Array
  'mdns.additionals.dnskey.flags.zone': Uint8Array
  'mdns.additionals.dnskey.flags.revoked': Uint8Array
  'mdns.additionals.dnskey.flags.reserved_2': Uint8Array
  'mdns.additionals.dnskey.flags.secure_entry_point': Uint8Array
  'mdns.additionals.dnskey.protocol': Uint8Array
  'mdns.additionals.dnskey.algorithm': Uint8Array
  'mdns.additionals.dnskey.key_tag': Uint16Array
  'mdns.additionals.dnskey.public_key': VariableColumn
  'mdns.additionals.dhcid': VariableColumn
  'mdns.additionals.nsec3.hash_algorithm': Uint8Array
  'mdns.additionals.nsec3.flags': Uint8Array
  'mdns.additionals.nsec3.flags.reserved': Uint8Array
  'mdns.additionals.nsec3.flags.opt_out': Uint8Array
  'mdns.additionals.nsec3.iterations': Uint16Array
  'mdns.additionals.nsec3.salt_length': Uint8Array
  'mdns.additionals.nsec3.salt': VariableColumn
  'mdns.additionals.nsec3.hash_length': Uint8Array
  'mdns.additionals.nsec3.next_hashed_owner_name': VariableColumn
  'mdns.additionals.nsec3.types': Uint16Array
  'mdns.additionals.tlsa.certificate_usage': Uint8Array
  'mdns.additionals.tlsa.selector': Uint8Array
  'mdns.additionals.tlsa.matching_type': Uint8Array
  'mdns.additionals.tlsa.certificate_association_data': VariableColumn
  'mdns.additionals.hip.hit_length': Uint8Array
  'mdns.additionals.hip.pk_algorithm': Uint8Array
  'mdns.additionals.hip.pk_length': Uint16Array
  'mdns.additionals.hip.hit': VariableColumn
  'mdns.additionals.hip.public_key': VariableColumn
  'mdns.additionals.hip.rendezvous_servers': VariableColumn
  'mdns.additionals.openpgpkey': VariableColumn
  'mdns.additionals.csync.soa_serial': Uint32Array
  'mdns.additionals.csync.flags': Uint16Array
  'mdns.additionals.csync.flags.reserved': Uint16Array
  'mdns.additionals.csync.flags.soaminimum': Uint8Array
  'mdns.additionals.csync.flags.immediate': Uint8Array
  'mdns.additionals.csync.types': Uint16Array
  'mdns.additionals.zonemd.serial': Uint32Array
  'mdns.additionals.zonemd.scheme': Uint8Array
  'mdns.additionals.zonemd.hash_algorithm': Uint8Array
  'mdns.additionals.zonemd.digest': VariableColumn
  'mdns.additionals.svcb.priority': Uint16Array
  'mdns.additionals.svcb.target': VariableColumn
  'mdns.additionals.svcb.params': never
  'mdns.additionals.svcb.params.key': Uint16Array
  'mdns.additionals.svcb.params.key_name': VariableColumn
  'mdns.additionals.svcb.params.length': Uint16Array
  'mdns.additionals.svcb.params.mandatory': Uint16Array
  'mdns.additionals.svcb.params.alpn_length': Uint8Array
  'mdns.additionals.svcb.params.alpn': VariableColumn
  'mdns.additionals.svcb.params.port': Uint16Array
  'mdns.additionals.svcb.params.ipv4_hint': Uint32Array
  'mdns.additionals.svcb.params.ech': VariableColumn
  'mdns.additionals.svcb.params.ipv6_hint': Uint8Array
  'mdns.additionals.svcb.params.odoh': VariableColumn
  'mdns.additionals.svcb.params.value': VariableColumn
  'mdns.additionals.spf_length': Uint8Array
  'mdns.additionals.spf': VariableColumn
  'mdns.additionals.nid.preference': Uint16Array
  'mdns.additionals.nid.node_id': VariableColumn
  'mdns.additionals.l32.preference': Uint16Array
  'mdns.additionals.l32.locator': Uint32Array
  'mdns.additionals.l64.preference': Uint16Array
  'mdns.additionals.l64.locator': VariableColumn
  'mdns.additionals.lp.preference': Uint16Array
  'mdns.additionals.lp.fqdn': VariableColumn
  'mdns.additionals.eui48': Uint8Array
  'mdns.additionals.eui64': VariableColumn
  'mdns.additionals.tkey.algorithm': VariableColumn
  'mdns.additionals.tkey.inception': Float64Array
  'mdns.additionals.tkey.expiration': Float64Array
  'mdns.additionals.tkey.mode': Uint16Array
  'mdns.additionals.tkey.error': Uint16Array
  'mdns.additionals.tkey.key_size': Uint16Array
  'mdns.additionals.tkey.key_data': VariableColumn
  'mdns.additionals.tkey.other_size': Uint16Array
  'mdns.additionals.tkey.other_data': VariableColumn
  'mdns.additionals.tsig.algorithm': VariableColumn
  'mdns.additionals.tsig.time_signed': Float64Array
  'mdns.additionals.tsig.fudge': Uint16Array
  'mdns.additionals.tsig.mac_size': Uint16Array
  'mdns.additionals.tsig.mac': VariableColumn
  'mdns.additionals.tsig.original_id': Uint16Array
  'mdns.additionals.tsig.error': Uint16Array
  'mdns.additionals.tsig.other_length': Uint16Array
  'mdns.additionals.tsig.other_data': VariableColumn
  'mdns.additionals.uri.priority': Uint16Array
  'mdns.additionals.uri.weight': Uint16Array
  'mdns.additionals.uri.target': VariableColumn
  'mdns.additionals.caa.flags': Uint8Array
  'mdns.additionals.caa.flags.issuer_critical': Uint8Array
  'mdns.additionals.caa.flags.reserved': Uint8Array
  'mdns.additionals.caa.tag_length': Uint8Array
  'mdns.additionals.caa.tag': VariableColumn
  'mdns.additionals.caa.issue': VariableColumn
  'mdns.additionals.caa.issuewild': VariableColumn
  'mdns.additionals.caa.iodef': VariableColumn
  'mdns.additionals.caa.value': VariableColumn
  'mdns.additionals.wins.local_flag': Uint32Array
  'mdns.additionals.wins.lookup_timeout': Uint32Array
  'mdns.additionals.wins.cache_timeout': Uint32Array
  'mdns.additionals.wins.server_count': Uint32Array
  'mdns.additionals.wins.servers': Uint32Array
  'mdns.additionals.winsr.local_flag': Uint32Array
  'mdns.additionals.winsr.lookup_timeout': Uint32Array
  'mdns.additionals.winsr.cache_timeout': Uint32Array
  'mdns.additionals.winsr.name_result_domain': VariableColumn
  'mdns.additionals.xpf.ip_version': Uint8Array
  'mdns.additionals.xpf.protocol': Uint8Array
  'mdns.additionals.xpf.source_ipv4': Uint32Array
  'mdns.additionals.xpf.destination_ipv4': Uint32Array
  'mdns.additionals.xpf.source_ipv6': Uint8Array
  'mdns.additionals.xpf.destination_ipv6': Uint8Array
  'mdns.additionals.xpf.sport': Uint16Array
  'mdns.additionals.xpf.dport': Uint16Array
  'mdns.additionals.data': VariableColumn
  'mdns.rest': VariableColumn
  'mdns.length': Uint16Array
  'mdns.tlvs': never
  'mdns.tlvs.type': Uint16Array
  'mdns.tlvs.type_name': VariableColumn
  'mdns.tlvs.length': Uint16Array
  'mdns.tlvs.inactivity_timeout': Uint32Array
  'mdns.tlvs.keepalive_interval': Uint32Array
  'mdns.tlvs.retry_delay': Uint32Array
  'mdns.tlvs.padding': VariableColumn
  'mdns.tlvs.data': VariableColumn
  'mdns.queries.unicast_response': Uint8Array
  'mdns.answers.cache_flush': Uint8Array
  'mdns.authorities.cache_flush': Uint8Array
  'mdns.additionals.cache_flush': Uint8Array
  'dns.qry.qu': Uint8Array
  'dns.resp.cache_flush': Uint8Array
}
