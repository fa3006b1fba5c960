// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Link-Local Multicast Name Resolution, RFC 4795: read from the packet when asked; a field that was not captured is undefined. */
export interface Llmnr {
  /** Tells which response is to which query. */
  readonly id?: number
  /** The flags as one number. */
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response?: 0 | 1
    /** What is to be done. */
    readonly opcode?: number
    /** Several hosts have the name. */
    readonly conflict?: 0 | 1
    /** The message is longer than its transport takes. */
    readonly truncated?: 0 | 1
    /** The host has not yet verified that the name is its own. */
    readonly tentative?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Responses: what went wrong. */
    readonly rcode?: number
  }
  /** Query or response. */
  readonly kind?: string
  /** Name of the opcode. */
  readonly opcode_name?: string
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
  /** The layer's fields as a plain object. */
  toJSON(): LlmnrTree
}

/** Link-Local Multicast Name Resolution in a full tree; the layer inside it, if any, is a key more. */
export interface LlmnrTree extends InnerTrees {
  /** Tells which response is to which query. */
  readonly id: number
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response: 0 | 1
    /** What is to be done. */
    readonly opcode: number
    /** Several hosts have the name. */
    readonly conflict: 0 | 1
    /** The message is longer than its transport takes. */
    readonly truncated: 0 | 1
    /** The host has not yet verified that the name is its own. */
    readonly tentative: 0 | 1
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
}

/** Names of its fields: ours. */
export type LlmnrFieldName =
  | 'llmnr.id'
  | 'llmnr.flags'
  | 'llmnr.flags.response'
  | 'llmnr.kind'
  | 'llmnr.flags.opcode'
  | 'llmnr.opcode_name'
  | 'llmnr.flags.conflict'
  | 'llmnr.flags.truncated'
  | 'llmnr.flags.tentative'
  | 'llmnr.flags.reserved'
  | 'llmnr.flags.rcode'
  | 'llmnr.rcode_name'
  | 'llmnr.error'
  | 'llmnr.error_name'
  | 'llmnr.counts.queries'
  | 'llmnr.counts.answers'
  | 'llmnr.counts.authorities'
  | 'llmnr.counts.additionals'
  | 'llmnr.queries'
  | 'llmnr.queries.name'
  | 'llmnr.queries.name_length'
  | 'llmnr.queries.label_count'
  | 'llmnr.queries.type'
  | 'llmnr.queries.type_name'
  | 'llmnr.queries.class'
  | 'llmnr.queries.class_name'
  | 'llmnr.answers'
  | 'llmnr.answers.name'
  | 'llmnr.answers.type'
  | 'llmnr.answers.type_name'
  | 'llmnr.answers.class'
  | 'llmnr.answers.class_name'
  | 'llmnr.answers.udp_payload_size'
  | 'llmnr.answers.ttl'
  | 'llmnr.answers.ext_rcode'
  | 'llmnr.answers.edns_version'
  | 'llmnr.answers.z'
  | 'llmnr.answers.z.do'
  | 'llmnr.answers.z.reserved'
  | 'llmnr.answers.rdlength'
  | 'llmnr.answers.srv.service'
  | 'llmnr.answers.srv.proto'
  | 'llmnr.answers.srv.name'
  | 'llmnr.answers.a'
  | 'llmnr.answers.aaaa'
  | 'llmnr.answers.ns'
  | 'llmnr.answers.md'
  | 'llmnr.answers.mf'
  | 'llmnr.answers.cname'
  | 'llmnr.answers.soa.mname'
  | 'llmnr.answers.soa.rname'
  | 'llmnr.answers.soa.serial'
  | 'llmnr.answers.soa.refresh'
  | 'llmnr.answers.soa.retry'
  | 'llmnr.answers.soa.expire'
  | 'llmnr.answers.soa.minimum'
  | 'llmnr.answers.mb'
  | 'llmnr.answers.mg'
  | 'llmnr.answers.mr'
  | 'llmnr.answers.null'
  | 'llmnr.answers.wks.address'
  | 'llmnr.answers.wks.protocol'
  | 'llmnr.answers.wks.bits'
  | 'llmnr.answers.ptr'
  | 'llmnr.answers.hinfo.cpu_length'
  | 'llmnr.answers.hinfo.cpu'
  | 'llmnr.answers.hinfo.os_length'
  | 'llmnr.answers.hinfo.os'
  | 'llmnr.answers.minfo.rmailbx'
  | 'llmnr.answers.minfo.emailbx'
  | 'llmnr.answers.mx.preference'
  | 'llmnr.answers.mx.exchange'
  | 'llmnr.answers.txt_length'
  | 'llmnr.answers.txt'
  | 'llmnr.answers.rp.mailbox'
  | 'llmnr.answers.rp.txt'
  | 'llmnr.answers.afsdb.subtype'
  | 'llmnr.answers.afsdb.hostname'
  | 'llmnr.answers.x25.length'
  | 'llmnr.answers.x25.psdn_address'
  | 'llmnr.answers.isdn.length'
  | 'llmnr.answers.isdn.address'
  | 'llmnr.answers.isdn.sa_length'
  | 'llmnr.answers.isdn.sa'
  | 'llmnr.answers.rt.preference'
  | 'llmnr.answers.rt.intermediate_host'
  | 'llmnr.answers.nsap'
  | 'llmnr.answers.nsap_ptr'
  | 'llmnr.answers.key.flags'
  | 'llmnr.answers.key.flags.no_authentication'
  | 'llmnr.answers.key.flags.no_confidentiality'
  | 'llmnr.answers.key.flags.experimental'
  | 'llmnr.answers.key.flags.user'
  | 'llmnr.answers.key.flags.entity'
  | 'llmnr.answers.key.flags.ipsec'
  | 'llmnr.answers.key.flags.email'
  | 'llmnr.answers.key.flags.signatory'
  | 'llmnr.answers.key.protocol'
  | 'llmnr.answers.key.algorithm'
  | 'llmnr.answers.key.key_tag'
  | 'llmnr.answers.key.public_key'
  | 'llmnr.answers.px.preference'
  | 'llmnr.answers.px.map822'
  | 'llmnr.answers.px.mapx400'
  | 'llmnr.answers.gpos.longitude_length'
  | 'llmnr.answers.gpos.longitude'
  | 'llmnr.answers.gpos.latitude_length'
  | 'llmnr.answers.gpos.latitude'
  | 'llmnr.answers.gpos.altitude_length'
  | 'llmnr.answers.gpos.altitude'
  | 'llmnr.answers.loc.version'
  | 'llmnr.answers.loc.size'
  | 'llmnr.answers.loc.horizontal_precision'
  | 'llmnr.answers.loc.vertical_precision'
  | 'llmnr.answers.loc.latitude'
  | 'llmnr.answers.loc.longitude'
  | 'llmnr.answers.loc.altitude'
  | 'llmnr.answers.loc.data'
  | 'llmnr.answers.nxt.next_domain_name'
  | 'llmnr.answers.nxt.types'
  | 'llmnr.answers.srv.priority'
  | 'llmnr.answers.srv.weight'
  | 'llmnr.answers.srv.port'
  | 'llmnr.answers.srv.target'
  | 'llmnr.answers.naptr.order'
  | 'llmnr.answers.naptr.preference'
  | 'llmnr.answers.naptr.flags_length'
  | 'llmnr.answers.naptr.flags'
  | 'llmnr.answers.naptr.service_length'
  | 'llmnr.answers.naptr.service'
  | 'llmnr.answers.naptr.regexp_length'
  | 'llmnr.answers.naptr.regexp'
  | 'llmnr.answers.naptr.replacement'
  | 'llmnr.answers.kx.preference'
  | 'llmnr.answers.kx.exchanger'
  | 'llmnr.answers.cert.type'
  | 'llmnr.answers.cert.key_tag'
  | 'llmnr.answers.cert.algorithm'
  | 'llmnr.answers.cert.certificate'
  | 'llmnr.answers.a6.prefix_length'
  | 'llmnr.answers.a6.address_suffix'
  | 'llmnr.answers.a6.prefix_name'
  | 'llmnr.answers.dname'
  | 'llmnr.answers.options'
  | 'llmnr.answers.options.code'
  | 'llmnr.answers.options.code_name'
  | 'llmnr.answers.options.length'
  | 'llmnr.answers.options.data'
  | 'llmnr.answers.options.dau'
  | 'llmnr.answers.options.dhu'
  | 'llmnr.answers.options.n3u'
  | 'llmnr.answers.options.client_subnet.family'
  | 'llmnr.answers.options.client_subnet.source_prefix_length'
  | 'llmnr.answers.options.client_subnet.scope_prefix_length'
  | 'llmnr.answers.options.client_subnet.ipv4'
  | 'llmnr.answers.options.client_subnet.ipv6'
  | 'llmnr.answers.options.client_subnet.address'
  | 'llmnr.answers.options.cookie.client'
  | 'llmnr.answers.options.cookie.server'
  | 'llmnr.answers.options.keepalive_timeout'
  | 'llmnr.answers.options.padding'
  | 'llmnr.answers.options.chain'
  | 'llmnr.answers.options.extended_error.info_code'
  | 'llmnr.answers.options.extended_error.info_code_name'
  | 'llmnr.answers.options.extended_error.extra_text'
  | 'llmnr.answers.apl'
  | 'llmnr.answers.apl.address_family'
  | 'llmnr.answers.apl.prefix'
  | 'llmnr.answers.apl.negation'
  | 'llmnr.answers.apl.afd_length'
  | 'llmnr.answers.apl.ipv4'
  | 'llmnr.answers.apl.ipv6'
  | 'llmnr.answers.apl.data'
  | 'llmnr.answers.ds.key_tag'
  | 'llmnr.answers.ds.algorithm'
  | 'llmnr.answers.ds.digest_type'
  | 'llmnr.answers.ds.digest'
  | 'llmnr.answers.sshfp.algorithm'
  | 'llmnr.answers.sshfp.fingerprint_type'
  | 'llmnr.answers.sshfp.fingerprint'
  | 'llmnr.answers.ipseckey.precedence'
  | 'llmnr.answers.ipseckey.gateway_type'
  | 'llmnr.answers.ipseckey.algorithm'
  | 'llmnr.answers.ipseckey.gateway_ipv4'
  | 'llmnr.answers.ipseckey.gateway_ipv6'
  | 'llmnr.answers.ipseckey.gateway_name'
  | 'llmnr.answers.ipseckey.public_key'
  | 'llmnr.answers.rrsig.type_covered'
  | 'llmnr.answers.rrsig.algorithm'
  | 'llmnr.answers.rrsig.labels'
  | 'llmnr.answers.rrsig.original_ttl'
  | 'llmnr.answers.rrsig.expiration'
  | 'llmnr.answers.rrsig.inception'
  | 'llmnr.answers.rrsig.key_tag'
  | 'llmnr.answers.rrsig.signer'
  | 'llmnr.answers.rrsig.signature'
  | 'llmnr.answers.nsec.next_domain_name'
  | 'llmnr.answers.nsec.types'
  | 'llmnr.answers.dnskey.flags'
  | 'llmnr.answers.dnskey.flags.reserved'
  | 'llmnr.answers.dnskey.flags.zone'
  | 'llmnr.answers.dnskey.flags.revoked'
  | 'llmnr.answers.dnskey.flags.reserved_2'
  | 'llmnr.answers.dnskey.flags.secure_entry_point'
  | 'llmnr.answers.dnskey.protocol'
  | 'llmnr.answers.dnskey.algorithm'
  | 'llmnr.answers.dnskey.key_tag'
  | 'llmnr.answers.dnskey.public_key'
  | 'llmnr.answers.dhcid'
  | 'llmnr.answers.nsec3.hash_algorithm'
  | 'llmnr.answers.nsec3.flags'
  | 'llmnr.answers.nsec3.flags.reserved'
  | 'llmnr.answers.nsec3.flags.opt_out'
  | 'llmnr.answers.nsec3.iterations'
  | 'llmnr.answers.nsec3.salt_length'
  | 'llmnr.answers.nsec3.salt'
  | 'llmnr.answers.nsec3.hash_length'
  | 'llmnr.answers.nsec3.next_hashed_owner_name'
  | 'llmnr.answers.nsec3.types'
  | 'llmnr.answers.tlsa.certificate_usage'
  | 'llmnr.answers.tlsa.selector'
  | 'llmnr.answers.tlsa.matching_type'
  | 'llmnr.answers.tlsa.certificate_association_data'
  | 'llmnr.answers.hip.hit_length'
  | 'llmnr.answers.hip.pk_algorithm'
  | 'llmnr.answers.hip.pk_length'
  | 'llmnr.answers.hip.hit'
  | 'llmnr.answers.hip.public_key'
  | 'llmnr.answers.hip.rendezvous_servers'
  | 'llmnr.answers.openpgpkey'
  | 'llmnr.answers.csync.soa_serial'
  | 'llmnr.answers.csync.flags'
  | 'llmnr.answers.csync.flags.reserved'
  | 'llmnr.answers.csync.flags.soaminimum'
  | 'llmnr.answers.csync.flags.immediate'
  | 'llmnr.answers.csync.types'
  | 'llmnr.answers.zonemd.serial'
  | 'llmnr.answers.zonemd.scheme'
  | 'llmnr.answers.zonemd.hash_algorithm'
  | 'llmnr.answers.zonemd.digest'
  | 'llmnr.answers.svcb.priority'
  | 'llmnr.answers.svcb.target'
  | 'llmnr.answers.svcb.params'
  | 'llmnr.answers.svcb.params.key'
  | 'llmnr.answers.svcb.params.key_name'
  | 'llmnr.answers.svcb.params.length'
  | 'llmnr.answers.svcb.params.mandatory'
  | 'llmnr.answers.svcb.params.alpn_length'
  | 'llmnr.answers.svcb.params.alpn'
  | 'llmnr.answers.svcb.params.port'
  | 'llmnr.answers.svcb.params.ipv4_hint'
  | 'llmnr.answers.svcb.params.ech'
  | 'llmnr.answers.svcb.params.ipv6_hint'
  | 'llmnr.answers.svcb.params.odoh'
  | 'llmnr.answers.svcb.params.value'
  | 'llmnr.answers.spf_length'
  | 'llmnr.answers.spf'
  | 'llmnr.answers.nid.preference'
  | 'llmnr.answers.nid.node_id'
  | 'llmnr.answers.l32.preference'
  | 'llmnr.answers.l32.locator'
  | 'llmnr.answers.l64.preference'
  | 'llmnr.answers.l64.locator'
  | 'llmnr.answers.lp.preference'
  | 'llmnr.answers.lp.fqdn'
  | 'llmnr.answers.eui48'
  | 'llmnr.answers.eui64'
  | 'llmnr.answers.tkey.algorithm'
  | 'llmnr.answers.tkey.inception'
  | 'llmnr.answers.tkey.expiration'
  | 'llmnr.answers.tkey.mode'
  | 'llmnr.answers.tkey.error'
  | 'llmnr.answers.tkey.key_size'
  | 'llmnr.answers.tkey.key_data'
  | 'llmnr.answers.tkey.other_size'
  | 'llmnr.answers.tkey.other_data'
  | 'llmnr.answers.tsig.algorithm'
  | 'llmnr.answers.tsig.time_signed'
  | 'llmnr.answers.tsig.fudge'
  | 'llmnr.answers.tsig.mac_size'
  | 'llmnr.answers.tsig.mac'
  | 'llmnr.answers.tsig.original_id'
  | 'llmnr.answers.tsig.error'
  | 'llmnr.answers.tsig.other_length'
  | 'llmnr.answers.tsig.other_data'
  | 'llmnr.answers.uri.priority'
  | 'llmnr.answers.uri.weight'
  | 'llmnr.answers.uri.target'
  | 'llmnr.answers.caa.flags'
  | 'llmnr.answers.caa.flags.issuer_critical'
  | 'llmnr.answers.caa.flags.reserved'
  | 'llmnr.answers.caa.tag_length'
  | 'llmnr.answers.caa.tag'
  | 'llmnr.answers.caa.issue'
  | 'llmnr.answers.caa.issuewild'
  | 'llmnr.answers.caa.iodef'
  | 'llmnr.answers.caa.value'
  | 'llmnr.answers.wins.local_flag'
  | 'llmnr.answers.wins.lookup_timeout'
  | 'llmnr.answers.wins.cache_timeout'
  | 'llmnr.answers.wins.server_count'
  | 'llmnr.answers.wins.servers'
  | 'llmnr.answers.winsr.local_flag'
  | 'llmnr.answers.winsr.lookup_timeout'
  | 'llmnr.answers.winsr.cache_timeout'
  | 'llmnr.answers.winsr.name_result_domain'
  | 'llmnr.answers.xpf.ip_version'
  | 'llmnr.answers.xpf.protocol'
  | 'llmnr.answers.xpf.source_ipv4'
  | 'llmnr.answers.xpf.destination_ipv4'
  | 'llmnr.answers.xpf.source_ipv6'
  | 'llmnr.answers.xpf.destination_ipv6'
  | 'llmnr.answers.xpf.sport'
  | 'llmnr.answers.xpf.dport'
  | 'llmnr.answers.data'
  | 'llmnr.authorities'
  | 'llmnr.authorities.name'
  | 'llmnr.authorities.type'
  | 'llmnr.authorities.type_name'
  | 'llmnr.authorities.class'
  | 'llmnr.authorities.class_name'
  | 'llmnr.authorities.udp_payload_size'
  | 'llmnr.authorities.ttl'
  | 'llmnr.authorities.ext_rcode'
  | 'llmnr.authorities.edns_version'
  | 'llmnr.authorities.z'
  | 'llmnr.authorities.z.do'
  | 'llmnr.authorities.z.reserved'
  | 'llmnr.authorities.rdlength'
  | 'llmnr.authorities.srv.service'
  | 'llmnr.authorities.srv.proto'
  | 'llmnr.authorities.srv.name'
  | 'llmnr.authorities.a'
  | 'llmnr.authorities.aaaa'
  | 'llmnr.authorities.ns'
  | 'llmnr.authorities.md'
  | 'llmnr.authorities.mf'
  | 'llmnr.authorities.cname'
  | 'llmnr.authorities.soa.mname'
  | 'llmnr.authorities.soa.rname'
  | 'llmnr.authorities.soa.serial'
  | 'llmnr.authorities.soa.refresh'
  | 'llmnr.authorities.soa.retry'
  | 'llmnr.authorities.soa.expire'
  | 'llmnr.authorities.soa.minimum'
  | 'llmnr.authorities.mb'
  | 'llmnr.authorities.mg'
  | 'llmnr.authorities.mr'
  | 'llmnr.authorities.null'
  | 'llmnr.authorities.wks.address'
  | 'llmnr.authorities.wks.protocol'
  | 'llmnr.authorities.wks.bits'
  | 'llmnr.authorities.ptr'
  | 'llmnr.authorities.hinfo.cpu_length'
  | 'llmnr.authorities.hinfo.cpu'
  | 'llmnr.authorities.hinfo.os_length'
  | 'llmnr.authorities.hinfo.os'
  | 'llmnr.authorities.minfo.rmailbx'
  | 'llmnr.authorities.minfo.emailbx'
  | 'llmnr.authorities.mx.preference'
  | 'llmnr.authorities.mx.exchange'
  | 'llmnr.authorities.txt_length'
  | 'llmnr.authorities.txt'
  | 'llmnr.authorities.rp.mailbox'
  | 'llmnr.authorities.rp.txt'
  | 'llmnr.authorities.afsdb.subtype'
  | 'llmnr.authorities.afsdb.hostname'
  | 'llmnr.authorities.x25.length'
  | 'llmnr.authorities.x25.psdn_address'
  | 'llmnr.authorities.isdn.length'
  | 'llmnr.authorities.isdn.address'
  | 'llmnr.authorities.isdn.sa_length'
  | 'llmnr.authorities.isdn.sa'
  | 'llmnr.authorities.rt.preference'
  | 'llmnr.authorities.rt.intermediate_host'
  | 'llmnr.authorities.nsap'
  | 'llmnr.authorities.nsap_ptr'
  | 'llmnr.authorities.key.flags'
  | 'llmnr.authorities.key.flags.no_authentication'
  | 'llmnr.authorities.key.flags.no_confidentiality'
  | 'llmnr.authorities.key.flags.experimental'
  | 'llmnr.authorities.key.flags.user'
  | 'llmnr.authorities.key.flags.entity'
  | 'llmnr.authorities.key.flags.ipsec'
  | 'llmnr.authorities.key.flags.email'
  | 'llmnr.authorities.key.flags.signatory'
  | 'llmnr.authorities.key.protocol'
  | 'llmnr.authorities.key.algorithm'
  | 'llmnr.authorities.key.key_tag'
  | 'llmnr.authorities.key.public_key'
  | 'llmnr.authorities.px.preference'
  | 'llmnr.authorities.px.map822'
  | 'llmnr.authorities.px.mapx400'
  | 'llmnr.authorities.gpos.longitude_length'
  | 'llmnr.authorities.gpos.longitude'
  | 'llmnr.authorities.gpos.latitude_length'
  | 'llmnr.authorities.gpos.latitude'
  | 'llmnr.authorities.gpos.altitude_length'
  | 'llmnr.authorities.gpos.altitude'
  | 'llmnr.authorities.loc.version'
  | 'llmnr.authorities.loc.size'
  | 'llmnr.authorities.loc.horizontal_precision'
  | 'llmnr.authorities.loc.vertical_precision'
  | 'llmnr.authorities.loc.latitude'
  | 'llmnr.authorities.loc.longitude'
  | 'llmnr.authorities.loc.altitude'
  | 'llmnr.authorities.loc.data'
  | 'llmnr.authorities.nxt.next_domain_name'
  | 'llmnr.authorities.nxt.types'
  | 'llmnr.authorities.srv.priority'
  | 'llmnr.authorities.srv.weight'
  | 'llmnr.authorities.srv.port'
  | 'llmnr.authorities.srv.target'
  | 'llmnr.authorities.naptr.order'
  | 'llmnr.authorities.naptr.preference'
  | 'llmnr.authorities.naptr.flags_length'
  | 'llmnr.authorities.naptr.flags'
  | 'llmnr.authorities.naptr.service_length'
  | 'llmnr.authorities.naptr.service'
  | 'llmnr.authorities.naptr.regexp_length'
  | 'llmnr.authorities.naptr.regexp'
  | 'llmnr.authorities.naptr.replacement'
  | 'llmnr.authorities.kx.preference'
  | 'llmnr.authorities.kx.exchanger'
  | 'llmnr.authorities.cert.type'
  | 'llmnr.authorities.cert.key_tag'
  | 'llmnr.authorities.cert.algorithm'
  | 'llmnr.authorities.cert.certificate'
  | 'llmnr.authorities.a6.prefix_length'
  | 'llmnr.authorities.a6.address_suffix'
  | 'llmnr.authorities.a6.prefix_name'
  | 'llmnr.authorities.dname'
  | 'llmnr.authorities.options'
  | 'llmnr.authorities.options.code'
  | 'llmnr.authorities.options.code_name'
  | 'llmnr.authorities.options.length'
  | 'llmnr.authorities.options.data'
  | 'llmnr.authorities.options.dau'
  | 'llmnr.authorities.options.dhu'
  | 'llmnr.authorities.options.n3u'
  | 'llmnr.authorities.options.client_subnet.family'
  | 'llmnr.authorities.options.client_subnet.source_prefix_length'
  | 'llmnr.authorities.options.client_subnet.scope_prefix_length'
  | 'llmnr.authorities.options.client_subnet.ipv4'
  | 'llmnr.authorities.options.client_subnet.ipv6'
  | 'llmnr.authorities.options.client_subnet.address'
  | 'llmnr.authorities.options.cookie.client'
  | 'llmnr.authorities.options.cookie.server'
  | 'llmnr.authorities.options.keepalive_timeout'
  | 'llmnr.authorities.options.padding'
  | 'llmnr.authorities.options.chain'
  | 'llmnr.authorities.options.extended_error.info_code'
  | 'llmnr.authorities.options.extended_error.info_code_name'
  | 'llmnr.authorities.options.extended_error.extra_text'
  | 'llmnr.authorities.apl'
  | 'llmnr.authorities.apl.address_family'
  | 'llmnr.authorities.apl.prefix'
  | 'llmnr.authorities.apl.negation'
  | 'llmnr.authorities.apl.afd_length'
  | 'llmnr.authorities.apl.ipv4'
  | 'llmnr.authorities.apl.ipv6'
  | 'llmnr.authorities.apl.data'
  | 'llmnr.authorities.ds.key_tag'
  | 'llmnr.authorities.ds.algorithm'
  | 'llmnr.authorities.ds.digest_type'
  | 'llmnr.authorities.ds.digest'
  | 'llmnr.authorities.sshfp.algorithm'
  | 'llmnr.authorities.sshfp.fingerprint_type'
  | 'llmnr.authorities.sshfp.fingerprint'
  | 'llmnr.authorities.ipseckey.precedence'
  | 'llmnr.authorities.ipseckey.gateway_type'
  | 'llmnr.authorities.ipseckey.algorithm'
  | 'llmnr.authorities.ipseckey.gateway_ipv4'
  | 'llmnr.authorities.ipseckey.gateway_ipv6'
  | 'llmnr.authorities.ipseckey.gateway_name'
  | 'llmnr.authorities.ipseckey.public_key'
  | 'llmnr.authorities.rrsig.type_covered'
  | 'llmnr.authorities.rrsig.algorithm'
  | 'llmnr.authorities.rrsig.labels'
  | 'llmnr.authorities.rrsig.original_ttl'
  | 'llmnr.authorities.rrsig.expiration'
  | 'llmnr.authorities.rrsig.inception'
  | 'llmnr.authorities.rrsig.key_tag'
  | 'llmnr.authorities.rrsig.signer'
  | 'llmnr.authorities.rrsig.signature'
  | 'llmnr.authorities.nsec.next_domain_name'
  | 'llmnr.authorities.nsec.types'
  | 'llmnr.authorities.dnskey.flags'
  | 'llmnr.authorities.dnskey.flags.reserved'
  | 'llmnr.authorities.dnskey.flags.zone'
  | 'llmnr.authorities.dnskey.flags.revoked'
  | 'llmnr.authorities.dnskey.flags.reserved_2'
  | 'llmnr.authorities.dnskey.flags.secure_entry_point'
  | 'llmnr.authorities.dnskey.protocol'
  | 'llmnr.authorities.dnskey.algorithm'
  | 'llmnr.authorities.dnskey.key_tag'
  | 'llmnr.authorities.dnskey.public_key'
  | 'llmnr.authorities.dhcid'
  | 'llmnr.authorities.nsec3.hash_algorithm'
  | 'llmnr.authorities.nsec3.flags'
  | 'llmnr.authorities.nsec3.flags.reserved'
  | 'llmnr.authorities.nsec3.flags.opt_out'
  | 'llmnr.authorities.nsec3.iterations'
  | 'llmnr.authorities.nsec3.salt_length'
  | 'llmnr.authorities.nsec3.salt'
  | 'llmnr.authorities.nsec3.hash_length'
  | 'llmnr.authorities.nsec3.next_hashed_owner_name'
  | 'llmnr.authorities.nsec3.types'
  | 'llmnr.authorities.tlsa.certificate_usage'
  | 'llmnr.authorities.tlsa.selector'
  | 'llmnr.authorities.tlsa.matching_type'
  | 'llmnr.authorities.tlsa.certificate_association_data'
  | 'llmnr.authorities.hip.hit_length'
  | 'llmnr.authorities.hip.pk_algorithm'
  | 'llmnr.authorities.hip.pk_length'
  | 'llmnr.authorities.hip.hit'
  | 'llmnr.authorities.hip.public_key'
  | 'llmnr.authorities.hip.rendezvous_servers'
  | 'llmnr.authorities.openpgpkey'
  | 'llmnr.authorities.csync.soa_serial'
  | 'llmnr.authorities.csync.flags'
  | 'llmnr.authorities.csync.flags.reserved'
  | 'llmnr.authorities.csync.flags.soaminimum'
  | 'llmnr.authorities.csync.flags.immediate'
  | 'llmnr.authorities.csync.types'
  | 'llmnr.authorities.zonemd.serial'
  | 'llmnr.authorities.zonemd.scheme'
  | 'llmnr.authorities.zonemd.hash_algorithm'
  | 'llmnr.authorities.zonemd.digest'
  | 'llmnr.authorities.svcb.priority'
  | 'llmnr.authorities.svcb.target'
  | 'llmnr.authorities.svcb.params'
  | 'llmnr.authorities.svcb.params.key'
  | 'llmnr.authorities.svcb.params.key_name'
  | 'llmnr.authorities.svcb.params.length'
  | 'llmnr.authorities.svcb.params.mandatory'
  | 'llmnr.authorities.svcb.params.alpn_length'
  | 'llmnr.authorities.svcb.params.alpn'
  | 'llmnr.authorities.svcb.params.port'
  | 'llmnr.authorities.svcb.params.ipv4_hint'
  | 'llmnr.authorities.svcb.params.ech'
  | 'llmnr.authorities.svcb.params.ipv6_hint'
  | 'llmnr.authorities.svcb.params.odoh'
  | 'llmnr.authorities.svcb.params.value'
  | 'llmnr.authorities.spf_length'
  | 'llmnr.authorities.spf'
  | 'llmnr.authorities.nid.preference'
  | 'llmnr.authorities.nid.node_id'
  | 'llmnr.authorities.l32.preference'
  | 'llmnr.authorities.l32.locator'
  | 'llmnr.authorities.l64.preference'
  | 'llmnr.authorities.l64.locator'
  | 'llmnr.authorities.lp.preference'
  | 'llmnr.authorities.lp.fqdn'
  | 'llmnr.authorities.eui48'
  | 'llmnr.authorities.eui64'
  | 'llmnr.authorities.tkey.algorithm'
  | 'llmnr.authorities.tkey.inception'
  | 'llmnr.authorities.tkey.expiration'
  | 'llmnr.authorities.tkey.mode'
  | 'llmnr.authorities.tkey.error'
  | 'llmnr.authorities.tkey.key_size'
  | 'llmnr.authorities.tkey.key_data'
  | 'llmnr.authorities.tkey.other_size'
  | 'llmnr.authorities.tkey.other_data'
  | 'llmnr.authorities.tsig.algorithm'
  | 'llmnr.authorities.tsig.time_signed'
  | 'llmnr.authorities.tsig.fudge'
  | 'llmnr.authorities.tsig.mac_size'
  | 'llmnr.authorities.tsig.mac'
  | 'llmnr.authorities.tsig.original_id'
  | 'llmnr.authorities.tsig.error'
  | 'llmnr.authorities.tsig.other_length'
  | 'llmnr.authorities.tsig.other_data'
  | 'llmnr.authorities.uri.priority'
  | 'llmnr.authorities.uri.weight'
  | 'llmnr.authorities.uri.target'
  | 'llmnr.authorities.caa.flags'
  | 'llmnr.authorities.caa.flags.issuer_critical'
  | 'llmnr.authorities.caa.flags.reserved'
  | 'llmnr.authorities.caa.tag_length'
  | 'llmnr.authorities.caa.tag'
  | 'llmnr.authorities.caa.issue'
  | 'llmnr.authorities.caa.issuewild'
  | 'llmnr.authorities.caa.iodef'
  | 'llmnr.authorities.caa.value'
  | 'llmnr.authorities.wins.local_flag'
  | 'llmnr.authorities.wins.lookup_timeout'
  | 'llmnr.authorities.wins.cache_timeout'
  | 'llmnr.authorities.wins.server_count'
  | 'llmnr.authorities.wins.servers'
  | 'llmnr.authorities.winsr.local_flag'
  | 'llmnr.authorities.winsr.lookup_timeout'
  | 'llmnr.authorities.winsr.cache_timeout'
  | 'llmnr.authorities.winsr.name_result_domain'
  | 'llmnr.authorities.xpf.ip_version'
  | 'llmnr.authorities.xpf.protocol'
  | 'llmnr.authorities.xpf.source_ipv4'
  | 'llmnr.authorities.xpf.destination_ipv4'
  | 'llmnr.authorities.xpf.source_ipv6'
  | 'llmnr.authorities.xpf.destination_ipv6'
  | 'llmnr.authorities.xpf.sport'
  | 'llmnr.authorities.xpf.dport'
  | 'llmnr.authorities.data'
  | 'llmnr.additionals'
  | 'llmnr.additionals.name'
  | 'llmnr.additionals.type'
  | 'llmnr.additionals.type_name'
  | 'llmnr.additionals.class'
  | 'llmnr.additionals.class_name'
  | 'llmnr.additionals.udp_payload_size'
  | 'llmnr.additionals.ttl'
  | 'llmnr.additionals.ext_rcode'
  | 'llmnr.additionals.edns_version'
  | 'llmnr.additionals.z'
  | 'llmnr.additionals.z.do'
  | 'llmnr.additionals.z.reserved'
  | 'llmnr.additionals.rdlength'
  | 'llmnr.additionals.srv.service'
  | 'llmnr.additionals.srv.proto'
  | 'llmnr.additionals.srv.name'
  | 'llmnr.additionals.a'
  | 'llmnr.additionals.aaaa'
  | 'llmnr.additionals.ns'
  | 'llmnr.additionals.md'
  | 'llmnr.additionals.mf'
  | 'llmnr.additionals.cname'
  | 'llmnr.additionals.soa.mname'
  | 'llmnr.additionals.soa.rname'
  | 'llmnr.additionals.soa.serial'
  | 'llmnr.additionals.soa.refresh'
  | 'llmnr.additionals.soa.retry'
  | 'llmnr.additionals.soa.expire'
  | 'llmnr.additionals.soa.minimum'
  | 'llmnr.additionals.mb'
  | 'llmnr.additionals.mg'
  | 'llmnr.additionals.mr'
  | 'llmnr.additionals.null'
  | 'llmnr.additionals.wks.address'
  | 'llmnr.additionals.wks.protocol'
  | 'llmnr.additionals.wks.bits'
  | 'llmnr.additionals.ptr'
  | 'llmnr.additionals.hinfo.cpu_length'
  | 'llmnr.additionals.hinfo.cpu'
  | 'llmnr.additionals.hinfo.os_length'
  | 'llmnr.additionals.hinfo.os'
  | 'llmnr.additionals.minfo.rmailbx'
  | 'llmnr.additionals.minfo.emailbx'
  | 'llmnr.additionals.mx.preference'
  | 'llmnr.additionals.mx.exchange'
  | 'llmnr.additionals.txt_length'
  | 'llmnr.additionals.txt'
  | 'llmnr.additionals.rp.mailbox'
  | 'llmnr.additionals.rp.txt'
  | 'llmnr.additionals.afsdb.subtype'
  | 'llmnr.additionals.afsdb.hostname'
  | 'llmnr.additionals.x25.length'
  | 'llmnr.additionals.x25.psdn_address'
  | 'llmnr.additionals.isdn.length'
  | 'llmnr.additionals.isdn.address'
  | 'llmnr.additionals.isdn.sa_length'
  | 'llmnr.additionals.isdn.sa'
  | 'llmnr.additionals.rt.preference'
  | 'llmnr.additionals.rt.intermediate_host'
  | 'llmnr.additionals.nsap'
  | 'llmnr.additionals.nsap_ptr'
  | 'llmnr.additionals.key.flags'
  | 'llmnr.additionals.key.flags.no_authentication'
  | 'llmnr.additionals.key.flags.no_confidentiality'
  | 'llmnr.additionals.key.flags.experimental'
  | 'llmnr.additionals.key.flags.user'
  | 'llmnr.additionals.key.flags.entity'
  | 'llmnr.additionals.key.flags.ipsec'
  | 'llmnr.additionals.key.flags.email'
  | 'llmnr.additionals.key.flags.signatory'
  | 'llmnr.additionals.key.protocol'
  | 'llmnr.additionals.key.algorithm'
  | 'llmnr.additionals.key.key_tag'
  | 'llmnr.additionals.key.public_key'
  | 'llmnr.additionals.px.preference'
  | 'llmnr.additionals.px.map822'
  | 'llmnr.additionals.px.mapx400'
  | 'llmnr.additionals.gpos.longitude_length'
  | 'llmnr.additionals.gpos.longitude'
  | 'llmnr.additionals.gpos.latitude_length'
  | 'llmnr.additionals.gpos.latitude'
  | 'llmnr.additionals.gpos.altitude_length'
  | 'llmnr.additionals.gpos.altitude'
  | 'llmnr.additionals.loc.version'
  | 'llmnr.additionals.loc.size'
  | 'llmnr.additionals.loc.horizontal_precision'
  | 'llmnr.additionals.loc.vertical_precision'
  | 'llmnr.additionals.loc.latitude'
  | 'llmnr.additionals.loc.longitude'
  | 'llmnr.additionals.loc.altitude'
  | 'llmnr.additionals.loc.data'
  | 'llmnr.additionals.nxt.next_domain_name'
  | 'llmnr.additionals.nxt.types'
  | 'llmnr.additionals.srv.priority'
  | 'llmnr.additionals.srv.weight'
  | 'llmnr.additionals.srv.port'
  | 'llmnr.additionals.srv.target'
  | 'llmnr.additionals.naptr.order'
  | 'llmnr.additionals.naptr.preference'
  | 'llmnr.additionals.naptr.flags_length'
  | 'llmnr.additionals.naptr.flags'
  | 'llmnr.additionals.naptr.service_length'
  | 'llmnr.additionals.naptr.service'
  | 'llmnr.additionals.naptr.regexp_length'
  | 'llmnr.additionals.naptr.regexp'
  | 'llmnr.additionals.naptr.replacement'
  | 'llmnr.additionals.kx.preference'
  | 'llmnr.additionals.kx.exchanger'
  | 'llmnr.additionals.cert.type'
  | 'llmnr.additionals.cert.key_tag'
  | 'llmnr.additionals.cert.algorithm'
  | 'llmnr.additionals.cert.certificate'
  | 'llmnr.additionals.a6.prefix_length'
  | 'llmnr.additionals.a6.address_suffix'
  | 'llmnr.additionals.a6.prefix_name'
  | 'llmnr.additionals.dname'
  | 'llmnr.additionals.options'
  | 'llmnr.additionals.options.code'
  | 'llmnr.additionals.options.code_name'
  | 'llmnr.additionals.options.length'
  | 'llmnr.additionals.options.data'
  | 'llmnr.additionals.options.dau'
  | 'llmnr.additionals.options.dhu'
  | 'llmnr.additionals.options.n3u'
  | 'llmnr.additionals.options.client_subnet.family'
  | 'llmnr.additionals.options.client_subnet.source_prefix_length'
  | 'llmnr.additionals.options.client_subnet.scope_prefix_length'
  | 'llmnr.additionals.options.client_subnet.ipv4'
  | 'llmnr.additionals.options.client_subnet.ipv6'
  | 'llmnr.additionals.options.client_subnet.address'
  | 'llmnr.additionals.options.cookie.client'
  | 'llmnr.additionals.options.cookie.server'
  | 'llmnr.additionals.options.keepalive_timeout'
  | 'llmnr.additionals.options.padding'
  | 'llmnr.additionals.options.chain'
  | 'llmnr.additionals.options.extended_error.info_code'
  | 'llmnr.additionals.options.extended_error.info_code_name'
  | 'llmnr.additionals.options.extended_error.extra_text'
  | 'llmnr.additionals.apl'
  | 'llmnr.additionals.apl.address_family'
  | 'llmnr.additionals.apl.prefix'
  | 'llmnr.additionals.apl.negation'
  | 'llmnr.additionals.apl.afd_length'
  | 'llmnr.additionals.apl.ipv4'
  | 'llmnr.additionals.apl.ipv6'
  | 'llmnr.additionals.apl.data'
  | 'llmnr.additionals.ds.key_tag'
  | 'llmnr.additionals.ds.algorithm'
  | 'llmnr.additionals.ds.digest_type'
  | 'llmnr.additionals.ds.digest'
  | 'llmnr.additionals.sshfp.algorithm'
  | 'llmnr.additionals.sshfp.fingerprint_type'
  | 'llmnr.additionals.sshfp.fingerprint'
  | 'llmnr.additionals.ipseckey.precedence'
  | 'llmnr.additionals.ipseckey.gateway_type'
  | 'llmnr.additionals.ipseckey.algorithm'
  | 'llmnr.additionals.ipseckey.gateway_ipv4'
  | 'llmnr.additionals.ipseckey.gateway_ipv6'
  | 'llmnr.additionals.ipseckey.gateway_name'
  | 'llmnr.additionals.ipseckey.public_key'
  | 'llmnr.additionals.rrsig.type_covered'
  | 'llmnr.additionals.rrsig.algorithm'
  | 'llmnr.additionals.rrsig.labels'
  | 'llmnr.additionals.rrsig.original_ttl'
  | 'llmnr.additionals.rrsig.expiration'
  | 'llmnr.additionals.rrsig.inception'
  | 'llmnr.additionals.rrsig.key_tag'
  | 'llmnr.additionals.rrsig.signer'
  | 'llmnr.additionals.rrsig.signature'
  | 'llmnr.additionals.nsec.next_domain_name'
  | 'llmnr.additionals.nsec.types'
  | 'llmnr.additionals.dnskey.flags'
  | 'llmnr.additionals.dnskey.flags.reserved'
  | 'llmnr.additionals.dnskey.flags.zone'
  | 'llmnr.additionals.dnskey.flags.revoked'
  | 'llmnr.additionals.dnskey.flags.reserved_2'
  | 'llmnr.additionals.dnskey.flags.secure_entry_point'
  | 'llmnr.additionals.dnskey.protocol'
  | 'llmnr.additionals.dnskey.algorithm'
  | 'llmnr.additionals.dnskey.key_tag'
  | 'llmnr.additionals.dnskey.public_key'
  | 'llmnr.additionals.dhcid'
  | 'llmnr.additionals.nsec3.hash_algorithm'
  | 'llmnr.additionals.nsec3.flags'
  | 'llmnr.additionals.nsec3.flags.reserved'
  | 'llmnr.additionals.nsec3.flags.opt_out'
  | 'llmnr.additionals.nsec3.iterations'
  | 'llmnr.additionals.nsec3.salt_length'
  | 'llmnr.additionals.nsec3.salt'
  | 'llmnr.additionals.nsec3.hash_length'
  | 'llmnr.additionals.nsec3.next_hashed_owner_name'
  | 'llmnr.additionals.nsec3.types'
  | 'llmnr.additionals.tlsa.certificate_usage'
  | 'llmnr.additionals.tlsa.selector'
  | 'llmnr.additionals.tlsa.matching_type'
  | 'llmnr.additionals.tlsa.certificate_association_data'
  | 'llmnr.additionals.hip.hit_length'
  | 'llmnr.additionals.hip.pk_algorithm'
  | 'llmnr.additionals.hip.pk_length'
  | 'llmnr.additionals.hip.hit'
  | 'llmnr.additionals.hip.public_key'
  | 'llmnr.additionals.hip.rendezvous_servers'
  | 'llmnr.additionals.openpgpkey'
  | 'llmnr.additionals.csync.soa_serial'
  | 'llmnr.additionals.csync.flags'
  | 'llmnr.additionals.csync.flags.reserved'
  | 'llmnr.additionals.csync.flags.soaminimum'
  | 'llmnr.additionals.csync.flags.immediate'
  | 'llmnr.additionals.csync.types'
  | 'llmnr.additionals.zonemd.serial'
  | 'llmnr.additionals.zonemd.scheme'
  | 'llmnr.additionals.zonemd.hash_algorithm'
  | 'llmnr.additionals.zonemd.digest'
  | 'llmnr.additionals.svcb.priority'
  | 'llmnr.additionals.svcb.target'
  | 'llmnr.additionals.svcb.params'
  | 'llmnr.additionals.svcb.params.key'
  | 'llmnr.additionals.svcb.params.key_name'
  | 'llmnr.additionals.svcb.params.length'
  | 'llmnr.additionals.svcb.params.mandatory'
  | 'llmnr.additionals.svcb.params.alpn_length'
  | 'llmnr.additionals.svcb.params.alpn'
  | 'llmnr.additionals.svcb.params.port'
  | 'llmnr.additionals.svcb.params.ipv4_hint'
  | 'llmnr.additionals.svcb.params.ech'
  | 'llmnr.additionals.svcb.params.ipv6_hint'
  | 'llmnr.additionals.svcb.params.odoh'
  | 'llmnr.additionals.svcb.params.value'
  | 'llmnr.additionals.spf_length'
  | 'llmnr.additionals.spf'
  | 'llmnr.additionals.nid.preference'
  | 'llmnr.additionals.nid.node_id'
  | 'llmnr.additionals.l32.preference'
  | 'llmnr.additionals.l32.locator'
  | 'llmnr.additionals.l64.preference'
  | 'llmnr.additionals.l64.locator'
  | 'llmnr.additionals.lp.preference'
  | 'llmnr.additionals.lp.fqdn'
  | 'llmnr.additionals.eui48'
  | 'llmnr.additionals.eui64'
  | 'llmnr.additionals.tkey.algorithm'
  | 'llmnr.additionals.tkey.inception'
  | 'llmnr.additionals.tkey.expiration'
  | 'llmnr.additionals.tkey.mode'
  | 'llmnr.additionals.tkey.error'
  | 'llmnr.additionals.tkey.key_size'
  | 'llmnr.additionals.tkey.key_data'
  | 'llmnr.additionals.tkey.other_size'
  | 'llmnr.additionals.tkey.other_data'
  | 'llmnr.additionals.tsig.algorithm'
  | 'llmnr.additionals.tsig.time_signed'
  | 'llmnr.additionals.tsig.fudge'
  | 'llmnr.additionals.tsig.mac_size'
  | 'llmnr.additionals.tsig.mac'
  | 'llmnr.additionals.tsig.original_id'
  | 'llmnr.additionals.tsig.error'
  | 'llmnr.additionals.tsig.other_length'
  | 'llmnr.additionals.tsig.other_data'
  | 'llmnr.additionals.uri.priority'
  | 'llmnr.additionals.uri.weight'
  | 'llmnr.additionals.uri.target'
  | 'llmnr.additionals.caa.flags'
  | 'llmnr.additionals.caa.flags.issuer_critical'
  | 'llmnr.additionals.caa.flags.reserved'
  | 'llmnr.additionals.caa.tag_length'
  | 'llmnr.additionals.caa.tag'
  | 'llmnr.additionals.caa.issue'
  | 'llmnr.additionals.caa.issuewild'
  | 'llmnr.additionals.caa.iodef'
  | 'llmnr.additionals.caa.value'
  | 'llmnr.additionals.wins.local_flag'
  | 'llmnr.additionals.wins.lookup_timeout'
  | 'llmnr.additionals.wins.cache_timeout'
  | 'llmnr.additionals.wins.server_count'
  | 'llmnr.additionals.wins.servers'
  | 'llmnr.additionals.winsr.local_flag'
  | 'llmnr.additionals.winsr.lookup_timeout'
  | 'llmnr.additionals.winsr.cache_timeout'
  | 'llmnr.additionals.winsr.name_result_domain'
  | 'llmnr.additionals.xpf.ip_version'
  | 'llmnr.additionals.xpf.protocol'
  | 'llmnr.additionals.xpf.source_ipv4'
  | 'llmnr.additionals.xpf.destination_ipv4'
  | 'llmnr.additionals.xpf.source_ipv6'
  | 'llmnr.additionals.xpf.destination_ipv6'
  | 'llmnr.additionals.xpf.sport'
  | 'llmnr.additionals.xpf.dport'
  | 'llmnr.additionals.data'
  | 'llmnr.rest'

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type LlmnrWiresharkName =
  | 'dns.flags.conflict'
  | 'dns.flags.tentative'

/** The type of each field's column. */
export interface LlmnrColumns {
  'llmnr.id': Uint16Array
  'llmnr.flags': Uint16Array
  'llmnr.flags.response': Uint8Array
  'llmnr.kind': VariableColumn
  'llmnr.flags.opcode': Uint8Array
  'llmnr.opcode_name': VariableColumn
  'llmnr.flags.conflict': Uint8Array
  'llmnr.flags.truncated': Uint8Array
  'llmnr.flags.tentative': Uint8Array
  'llmnr.flags.reserved': Uint8Array
  'llmnr.flags.rcode': Uint8Array
  'llmnr.rcode_name': VariableColumn
  'llmnr.error': Uint8Array
  'llmnr.error_name': VariableColumn
  'llmnr.counts.queries': Uint16Array
  'llmnr.counts.answers': Uint16Array
  'llmnr.counts.authorities': Uint16Array
  'llmnr.counts.additionals': Uint16Array
  'llmnr.queries': never
  'llmnr.queries.name': VariableColumn
  'llmnr.queries.name_length': Uint16Array
  'llmnr.queries.label_count': Uint16Array
  'llmnr.queries.type': Uint16Array
  'llmnr.queries.type_name': VariableColumn
  'llmnr.queries.class': Uint16Array
  'llmnr.queries.class_name': VariableColumn
  'llmnr.answers': never
  'llmnr.answers.name': VariableColumn
  'llmnr.answers.type': Uint16Array
  'llmnr.answers.type_name': VariableColumn
  'llmnr.answers.class': Uint16Array
  'llmnr.answers.class_name': VariableColumn
  'llmnr.answers.udp_payload_size': Uint16Array
  'llmnr.answers.ttl': Uint32Array
  'llmnr.answers.ext_rcode': Uint8Array
  'llmnr.answers.edns_version': Uint8Array
  'llmnr.answers.z': Uint16Array
  'llmnr.answers.z.do': Uint8Array
  'llmnr.answers.z.reserved': Uint16Array
  'llmnr.answers.rdlength': Uint16Array
  'llmnr.answers.srv.service': VariableColumn
  'llmnr.answers.srv.proto': VariableColumn
  'llmnr.answers.srv.name': VariableColumn
  'llmnr.answers.a': Uint32Array
  'llmnr.answers.aaaa': Uint8Array
  'llmnr.answers.ns': VariableColumn
  'llmnr.answers.md': VariableColumn
  'llmnr.answers.mf': VariableColumn
  'llmnr.answers.cname': VariableColumn
  'llmnr.answers.soa.mname': VariableColumn
  'llmnr.answers.soa.rname': VariableColumn
  'llmnr.answers.soa.serial': Uint32Array
  'llmnr.answers.soa.refresh': Uint32Array
  'llmnr.answers.soa.retry': Uint32Array
  'llmnr.answers.soa.expire': Uint32Array
  'llmnr.answers.soa.minimum': Uint32Array
  'llmnr.answers.mb': VariableColumn
  'llmnr.answers.mg': VariableColumn
  'llmnr.answers.mr': VariableColumn
  'llmnr.answers.null': VariableColumn
  'llmnr.answers.wks.address': Uint32Array
  'llmnr.answers.wks.protocol': Uint8Array
  'llmnr.answers.wks.bits': VariableColumn
  'llmnr.answers.ptr': VariableColumn
  'llmnr.answers.hinfo.cpu_length': Uint8Array
  'llmnr.answers.hinfo.cpu': VariableColumn
  'llmnr.answers.hinfo.os_length': Uint8Array
  'llmnr.answers.hinfo.os': VariableColumn
  'llmnr.answers.minfo.rmailbx': VariableColumn
  'llmnr.answers.minfo.emailbx': VariableColumn
  'llmnr.answers.mx.preference': Uint16Array
  'llmnr.answers.mx.exchange': VariableColumn
  'llmnr.answers.txt_length': Uint8Array
  'llmnr.answers.txt': VariableColumn
  'llmnr.answers.rp.mailbox': VariableColumn
  'llmnr.answers.rp.txt': VariableColumn
  'llmnr.answers.afsdb.subtype': Uint16Array
  'llmnr.answers.afsdb.hostname': VariableColumn
  'llmnr.answers.x25.length': Uint8Array
  'llmnr.answers.x25.psdn_address': VariableColumn
  'llmnr.answers.isdn.length': Uint8Array
  'llmnr.answers.isdn.address': VariableColumn
  'llmnr.answers.isdn.sa_length': Uint8Array
  'llmnr.answers.isdn.sa': VariableColumn
  'llmnr.answers.rt.preference': Uint16Array
  'llmnr.answers.rt.intermediate_host': VariableColumn
  'llmnr.answers.nsap': VariableColumn
  'llmnr.answers.nsap_ptr': VariableColumn
  'llmnr.answers.key.flags': Uint16Array
  'llmnr.answers.key.flags.no_authentication': Uint8Array
  'llmnr.answers.key.flags.no_confidentiality': Uint8Array
  'llmnr.answers.key.flags.experimental': Uint8Array
  'llmnr.answers.key.flags.user': Uint8Array
  'llmnr.answers.key.flags.entity': Uint8Array
  'llmnr.answers.key.flags.ipsec': Uint8Array
  'llmnr.answers.key.flags.email': Uint8Array
  'llmnr.answers.key.flags.signatory': Uint8Array
  'llmnr.answers.key.protocol': Uint8Array
  'llmnr.answers.key.algorithm': Uint8Array
  'llmnr.answers.key.key_tag': Uint16Array
  'llmnr.answers.key.public_key': VariableColumn
  'llmnr.answers.px.preference': Uint16Array
  'llmnr.answers.px.map822': VariableColumn
  'llmnr.answers.px.mapx400': VariableColumn
  'llmnr.answers.gpos.longitude_length': Uint8Array
  'llmnr.answers.gpos.longitude': VariableColumn
  'llmnr.answers.gpos.latitude_length': Uint8Array
  'llmnr.answers.gpos.latitude': VariableColumn
  'llmnr.answers.gpos.altitude_length': Uint8Array
  'llmnr.answers.gpos.altitude': VariableColumn
  'llmnr.answers.loc.version': Uint8Array
  'llmnr.answers.loc.size': Uint8Array
  'llmnr.answers.loc.horizontal_precision': Uint8Array
  'llmnr.answers.loc.vertical_precision': Uint8Array
  'llmnr.answers.loc.latitude': Uint32Array
  'llmnr.answers.loc.longitude': Uint32Array
  'llmnr.answers.loc.altitude': Uint32Array
  'llmnr.answers.loc.data': VariableColumn
  'llmnr.answers.nxt.next_domain_name': VariableColumn
  'llmnr.answers.nxt.types': Uint16Array
  'llmnr.answers.srv.priority': Uint16Array
  'llmnr.answers.srv.weight': Uint16Array
  'llmnr.answers.srv.port': Uint16Array
  'llmnr.answers.srv.target': VariableColumn
  'llmnr.answers.naptr.order': Uint16Array
  'llmnr.answers.naptr.preference': Uint16Array
  'llmnr.answers.naptr.flags_length': Uint8Array
  'llmnr.answers.naptr.flags': VariableColumn
  'llmnr.answers.naptr.service_length': Uint8Array
  'llmnr.answers.naptr.service': VariableColumn
  'llmnr.answers.naptr.regexp_length': Uint8Array
  'llmnr.answers.naptr.regexp': VariableColumn
  'llmnr.answers.naptr.replacement': VariableColumn
  'llmnr.answers.kx.preference': Uint16Array
  'llmnr.answers.kx.exchanger': VariableColumn
  'llmnr.answers.cert.type': Uint16Array
  'llmnr.answers.cert.key_tag': Uint16Array
  'llmnr.answers.cert.algorithm': Uint8Array
  'llmnr.answers.cert.certificate': VariableColumn
  'llmnr.answers.a6.prefix_length': Uint8Array
  'llmnr.answers.a6.address_suffix': Uint8Array
  'llmnr.answers.a6.prefix_name': VariableColumn
  'llmnr.answers.dname': VariableColumn
  'llmnr.answers.options': never
  'llmnr.answers.options.code': Uint16Array
  'llmnr.answers.options.code_name': VariableColumn
  'llmnr.answers.options.length': Uint16Array
  'llmnr.answers.options.data': VariableColumn
  'llmnr.answers.options.dau': Uint8Array
  'llmnr.answers.options.dhu': Uint8Array
  'llmnr.answers.options.n3u': Uint8Array
  'llmnr.answers.options.client_subnet.family': Uint16Array
  'llmnr.answers.options.client_subnet.source_prefix_length': Uint8Array
  'llmnr.answers.options.client_subnet.scope_prefix_length': Uint8Array
  'llmnr.answers.options.client_subnet.ipv4': Uint32Array
  'llmnr.answers.options.client_subnet.ipv6': Uint8Array
  'llmnr.answers.options.client_subnet.address': VariableColumn
  'llmnr.answers.options.cookie.client': VariableColumn
  'llmnr.answers.options.cookie.server': VariableColumn
  'llmnr.answers.options.keepalive_timeout': Uint16Array
  'llmnr.answers.options.padding': VariableColumn
  'llmnr.answers.options.chain': VariableColumn
  'llmnr.answers.options.extended_error.info_code': Uint16Array
  'llmnr.answers.options.extended_error.info_code_name': VariableColumn
  'llmnr.answers.options.extended_error.extra_text': VariableColumn
  'llmnr.answers.apl': never
  'llmnr.answers.apl.address_family': Uint16Array
  'llmnr.answers.apl.prefix': Uint8Array
  'llmnr.answers.apl.negation': Uint8Array
  'llmnr.answers.apl.afd_length': Uint8Array
  'llmnr.answers.apl.ipv4': Uint32Array
  'llmnr.answers.apl.ipv6': Uint8Array
  'llmnr.answers.apl.data': VariableColumn
  'llmnr.answers.ds.key_tag': Uint16Array
  'llmnr.answers.ds.algorithm': Uint8Array
  'llmnr.answers.ds.digest_type': Uint8Array
  'llmnr.answers.ds.digest': VariableColumn
  'llmnr.answers.sshfp.algorithm': Uint8Array
  'llmnr.answers.sshfp.fingerprint_type': Uint8Array
  'llmnr.answers.sshfp.fingerprint': VariableColumn
  'llmnr.answers.ipseckey.precedence': Uint8Array
  'llmnr.answers.ipseckey.gateway_type': Uint8Array
  'llmnr.answers.ipseckey.algorithm': Uint8Array
  'llmnr.answers.ipseckey.gateway_ipv4': Uint32Array
  'llmnr.answers.ipseckey.gateway_ipv6': Uint8Array
  'llmnr.answers.ipseckey.gateway_name': VariableColumn
  'llmnr.answers.ipseckey.public_key': VariableColumn
  'llmnr.answers.rrsig.type_covered': Uint16Array
  'llmnr.answers.rrsig.algorithm': Uint8Array
  'llmnr.answers.rrsig.labels': Uint8Array
  'llmnr.answers.rrsig.original_ttl': Uint32Array
  'llmnr.answers.rrsig.expiration': Float64Array
  'llmnr.answers.rrsig.inception': Float64Array
  'llmnr.answers.rrsig.key_tag': Uint16Array
  'llmnr.answers.rrsig.signer': VariableColumn
  'llmnr.answers.rrsig.signature': VariableColumn
  'llmnr.answers.nsec.next_domain_name': VariableColumn
  'llmnr.answers.nsec.types': Uint16Array
  'llmnr.answers.dnskey.flags': Uint16Array
  'llmnr.answers.dnskey.flags.reserved': Uint8Array
  'llmnr.answers.dnskey.flags.zone': Uint8Array
  'llmnr.answers.dnskey.flags.revoked': Uint8Array
  'llmnr.answers.dnskey.flags.reserved_2': Uint8Array
  'llmnr.answers.dnskey.flags.secure_entry_point': Uint8Array
  'llmnr.answers.dnskey.protocol': Uint8Array
  'llmnr.answers.dnskey.algorithm': Uint8Array
  'llmnr.answers.dnskey.key_tag': Uint16Array
  'llmnr.answers.dnskey.public_key': VariableColumn
  'llmnr.answers.dhcid': VariableColumn
  'llmnr.answers.nsec3.hash_algorithm': Uint8Array
  'llmnr.answers.nsec3.flags': Uint8Array
  'llmnr.answers.nsec3.flags.reserved': Uint8Array
  'llmnr.answers.nsec3.flags.opt_out': Uint8Array
  'llmnr.answers.nsec3.iterations': Uint16Array
  'llmnr.answers.nsec3.salt_length': Uint8Array
  'llmnr.answers.nsec3.salt': VariableColumn
  'llmnr.answers.nsec3.hash_length': Uint8Array
  'llmnr.answers.nsec3.next_hashed_owner_name': VariableColumn
  'llmnr.answers.nsec3.types': Uint16Array
  'llmnr.answers.tlsa.certificate_usage': Uint8Array
  'llmnr.answers.tlsa.selector': Uint8Array
  'llmnr.answers.tlsa.matching_type': Uint8Array
  'llmnr.answers.tlsa.certificate_association_data': VariableColumn
  'llmnr.answers.hip.hit_length': Uint8Array
  'llmnr.answers.hip.pk_algorithm': Uint8Array
  'llmnr.answers.hip.pk_length': Uint16Array
  'llmnr.answers.hip.hit': VariableColumn
  'llmnr.answers.hip.public_key': VariableColumn
  'llmnr.answers.hip.rendezvous_servers': VariableColumn
  'llmnr.answers.openpgpkey': VariableColumn
  'llmnr.answers.csync.soa_serial': Uint32Array
  'llmnr.answers.csync.flags': Uint16Array
  'llmnr.answers.csync.flags.reserved': Uint16Array
  'llmnr.answers.csync.flags.soaminimum': Uint8Array
  'llmnr.answers.csync.flags.immediate': Uint8Array
  'llmnr.answers.csync.types': Uint16Array
  'llmnr.answers.zonemd.serial': Uint32Array
  'llmnr.answers.zonemd.scheme': Uint8Array
  'llmnr.answers.zonemd.hash_algorithm': Uint8Array
  'llmnr.answers.zonemd.digest': VariableColumn
  'llmnr.answers.svcb.priority': Uint16Array
  'llmnr.answers.svcb.target': VariableColumn
  'llmnr.answers.svcb.params': never
  'llmnr.answers.svcb.params.key': Uint16Array
  'llmnr.answers.svcb.params.key_name': VariableColumn
  'llmnr.answers.svcb.params.length': Uint16Array
  'llmnr.answers.svcb.params.mandatory': Uint16Array
  'llmnr.answers.svcb.params.alpn_length': Uint8Array
  'llmnr.answers.svcb.params.alpn': VariableColumn
  'llmnr.answers.svcb.params.port': Uint16Array
  'llmnr.answers.svcb.params.ipv4_hint': Uint32Array
  'llmnr.answers.svcb.params.ech': VariableColumn
  'llmnr.answers.svcb.params.ipv6_hint': Uint8Array
  'llmnr.answers.svcb.params.odoh': VariableColumn
  'llmnr.answers.svcb.params.value': VariableColumn
  'llmnr.answers.spf_length': Uint8Array
  'llmnr.answers.spf': VariableColumn
  'llmnr.answers.nid.preference': Uint16Array
  'llmnr.answers.nid.node_id': VariableColumn
  'llmnr.answers.l32.preference': Uint16Array
  'llmnr.answers.l32.locator': Uint32Array
  'llmnr.answers.l64.preference': Uint16Array
  'llmnr.answers.l64.locator': VariableColumn
  'llmnr.answers.lp.preference': Uint16Array
  'llmnr.answers.lp.fqdn': VariableColumn
  'llmnr.answers.eui48': Uint8Array
  'llmnr.answers.eui64': VariableColumn
  'llmnr.answers.tkey.algorithm': VariableColumn
  'llmnr.answers.tkey.inception': Float64Array
  'llmnr.answers.tkey.expiration': Float64Array
  'llmnr.answers.tkey.mode': Uint16Array
  'llmnr.answers.tkey.error': Uint16Array
  'llmnr.answers.tkey.key_size': Uint16Array
  'llmnr.answers.tkey.key_data': VariableColumn
  'llmnr.answers.tkey.other_size': Uint16Array
  'llmnr.answers.tkey.other_data': VariableColumn
  'llmnr.answers.tsig.algorithm': VariableColumn
  'llmnr.answers.tsig.time_signed': Float64Array
  'llmnr.answers.tsig.fudge': Uint16Array
  'llmnr.answers.tsig.mac_size': Uint16Array
  'llmnr.answers.tsig.mac': VariableColumn
  'llmnr.answers.tsig.original_id': Uint16Array
  'llmnr.answers.tsig.error': Uint16Array
  'llmnr.answers.tsig.other_length': Uint16Array
  'llmnr.answers.tsig.other_data': VariableColumn
  'llmnr.answers.uri.priority': Uint16Array
  'llmnr.answers.uri.weight': Uint16Array
  'llmnr.answers.uri.target': VariableColumn
  'llmnr.answers.caa.flags': Uint8Array
  'llmnr.answers.caa.flags.issuer_critical': Uint8Array
  'llmnr.answers.caa.flags.reserved': Uint8Array
  'llmnr.answers.caa.tag_length': Uint8Array
  'llmnr.answers.caa.tag': VariableColumn
  'llmnr.answers.caa.issue': VariableColumn
  'llmnr.answers.caa.issuewild': VariableColumn
  'llmnr.answers.caa.iodef': VariableColumn
  'llmnr.answers.caa.value': VariableColumn
  'llmnr.answers.wins.local_flag': Uint32Array
  'llmnr.answers.wins.lookup_timeout': Uint32Array
  'llmnr.answers.wins.cache_timeout': Uint32Array
  'llmnr.answers.wins.server_count': Uint32Array
  'llmnr.answers.wins.servers': Uint32Array
  'llmnr.answers.winsr.local_flag': Uint32Array
  'llmnr.answers.winsr.lookup_timeout': Uint32Array
  'llmnr.answers.winsr.cache_timeout': Uint32Array
  'llmnr.answers.winsr.name_result_domain': VariableColumn
  'llmnr.answers.xpf.ip_version': Uint8Array
  'llmnr.answers.xpf.protocol': Uint8Array
  'llmnr.answers.xpf.source_ipv4': Uint32Array
  'llmnr.answers.xpf.destination_ipv4': Uint32Array
  'llmnr.answers.xpf.source_ipv6': Uint8Array
  'llmnr.answers.xpf.destination_ipv6': Uint8Array
  'llmnr.answers.xpf.sport': Uint16Array
  'llmnr.answers.xpf.dport': Uint16Array
  'llmnr.answers.data': VariableColumn
  'llmnr.authorities': never
  'llmnr.authorities.name': VariableColumn
  'llmnr.authorities.type': Uint16Array
  'llmnr.authorities.type_name': VariableColumn
  'llmnr.authorities.class': Uint16Array
  'llmnr.authorities.class_name': VariableColumn
  'llmnr.authorities.udp_payload_size': Uint16Array
  'llmnr.authorities.ttl': Uint32Array
  'llmnr.authorities.ext_rcode': Uint8Array
  'llmnr.authorities.edns_version': Uint8Array
  'llmnr.authorities.z': Uint16Array
  'llmnr.authorities.z.do': Uint8Array
  'llmnr.authorities.z.reserved': Uint16Array
  'llmnr.authorities.rdlength': Uint16Array
  'llmnr.authorities.srv.service': VariableColumn
  'llmnr.authorities.srv.proto': VariableColumn
  'llmnr.authorities.srv.name': VariableColumn
  'llmnr.authorities.a': Uint32Array
  'llmnr.authorities.aaaa': Uint8Array
  'llmnr.authorities.ns': VariableColumn
  'llmnr.authorities.md': VariableColumn
  'llmnr.authorities.mf': VariableColumn
  'llmnr.authorities.cname': VariableColumn
  'llmnr.authorities.soa.mname': VariableColumn
  'llmnr.authorities.soa.rname': VariableColumn
  'llmnr.authorities.soa.serial': Uint32Array
  'llmnr.authorities.soa.refresh': Uint32Array
  'llmnr.authorities.soa.retry': Uint32Array
  'llmnr.authorities.soa.expire': Uint32Array
  'llmnr.authorities.soa.minimum': Uint32Array
  'llmnr.authorities.mb': VariableColumn
  'llmnr.authorities.mg': VariableColumn
  'llmnr.authorities.mr': VariableColumn
  'llmnr.authorities.null': VariableColumn
  'llmnr.authorities.wks.address': Uint32Array
  'llmnr.authorities.wks.protocol': Uint8Array
  'llmnr.authorities.wks.bits': VariableColumn
  'llmnr.authorities.ptr': VariableColumn
  'llmnr.authorities.hinfo.cpu_length': Uint8Array
  'llmnr.authorities.hinfo.cpu': VariableColumn
  'llmnr.authorities.hinfo.os_length': Uint8Array
  'llmnr.authorities.hinfo.os': VariableColumn
  'llmnr.authorities.minfo.rmailbx': VariableColumn
  'llmnr.authorities.minfo.emailbx': VariableColumn
  'llmnr.authorities.mx.preference': Uint16Array
  'llmnr.authorities.mx.exchange': VariableColumn
  'llmnr.authorities.txt_length': Uint8Array
  'llmnr.authorities.txt': VariableColumn
  'llmnr.authorities.rp.mailbox': VariableColumn
  'llmnr.authorities.rp.txt': VariableColumn
  'llmnr.authorities.afsdb.subtype': Uint16Array
  'llmnr.authorities.afsdb.hostname': VariableColumn
  'llmnr.authorities.x25.length': Uint8Array
  'llmnr.authorities.x25.psdn_address': VariableColumn
  'llmnr.authorities.isdn.length': Uint8Array
  'llmnr.authorities.isdn.address': VariableColumn
  'llmnr.authorities.isdn.sa_length': Uint8Array
  'llmnr.authorities.isdn.sa': VariableColumn
  'llmnr.authorities.rt.preference': Uint16Array
  'llmnr.authorities.rt.intermediate_host': VariableColumn
  'llmnr.authorities.nsap': VariableColumn
  'llmnr.authorities.nsap_ptr': VariableColumn
  'llmnr.authorities.key.flags': Uint16Array
  'llmnr.authorities.key.flags.no_authentication': Uint8Array
  'llmnr.authorities.key.flags.no_confidentiality': Uint8Array
  'llmnr.authorities.key.flags.experimental': Uint8Array
  'llmnr.authorities.key.flags.user': Uint8Array
  'llmnr.authorities.key.flags.entity': Uint8Array
  'llmnr.authorities.key.flags.ipsec': Uint8Array
  'llmnr.authorities.key.flags.email': Uint8Array
  'llmnr.authorities.key.flags.signatory': Uint8Array
  'llmnr.authorities.key.protocol': Uint8Array
  'llmnr.authorities.key.algorithm': Uint8Array
  'llmnr.authorities.key.key_tag': Uint16Array
  'llmnr.authorities.key.public_key': VariableColumn
  'llmnr.authorities.px.preference': Uint16Array
  'llmnr.authorities.px.map822': VariableColumn
  'llmnr.authorities.px.mapx400': VariableColumn
  'llmnr.authorities.gpos.longitude_length': Uint8Array
  'llmnr.authorities.gpos.longitude': VariableColumn
  'llmnr.authorities.gpos.latitude_length': Uint8Array
  'llmnr.authorities.gpos.latitude': VariableColumn
  'llmnr.authorities.gpos.altitude_length': Uint8Array
  'llmnr.authorities.gpos.altitude': VariableColumn
  'llmnr.authorities.loc.version': Uint8Array
  'llmnr.authorities.loc.size': Uint8Array
  'llmnr.authorities.loc.horizontal_precision': Uint8Array
  'llmnr.authorities.loc.vertical_precision': Uint8Array
  'llmnr.authorities.loc.latitude': Uint32Array
  'llmnr.authorities.loc.longitude': Uint32Array
  'llmnr.authorities.loc.altitude': Uint32Array
  'llmnr.authorities.loc.data': VariableColumn
  'llmnr.authorities.nxt.next_domain_name': VariableColumn
  'llmnr.authorities.nxt.types': Uint16Array
  'llmnr.authorities.srv.priority': Uint16Array
  'llmnr.authorities.srv.weight': Uint16Array
  'llmnr.authorities.srv.port': Uint16Array
  'llmnr.authorities.srv.target': VariableColumn
  'llmnr.authorities.naptr.order': Uint16Array
  'llmnr.authorities.naptr.preference': Uint16Array
  'llmnr.authorities.naptr.flags_length': Uint8Array
  'llmnr.authorities.naptr.flags': VariableColumn
  'llmnr.authorities.naptr.service_length': Uint8Array
  'llmnr.authorities.naptr.service': VariableColumn
  'llmnr.authorities.naptr.regexp_length': Uint8Array
  'llmnr.authorities.naptr.regexp': VariableColumn
  'llmnr.authorities.naptr.replacement': VariableColumn
  'llmnr.authorities.kx.preference': Uint16Array
  'llmnr.authorities.kx.exchanger': VariableColumn
  'llmnr.authorities.cert.type': Uint16Array
  'llmnr.authorities.cert.key_tag': Uint16Array
  'llmnr.authorities.cert.algorithm': Uint8Array
  'llmnr.authorities.cert.certificate': VariableColumn
  'llmnr.authorities.a6.prefix_length': Uint8Array
  'llmnr.authorities.a6.address_suffix': Uint8Array
  'llmnr.authorities.a6.prefix_name': VariableColumn
  'llmnr.authorities.dname': VariableColumn
  'llmnr.authorities.options': never
  'llmnr.authorities.options.code': Uint16Array
  'llmnr.authorities.options.code_name': VariableColumn
  'llmnr.authorities.options.length': Uint16Array
  'llmnr.authorities.options.data': VariableColumn
  'llmnr.authorities.options.dau': Uint8Array
  'llmnr.authorities.options.dhu': Uint8Array
  'llmnr.authorities.options.n3u': Uint8Array
  'llmnr.authorities.options.client_subnet.family': Uint16Array
  'llmnr.authorities.options.client_subnet.source_prefix_length': Uint8Array
  'llmnr.authorities.options.client_subnet.scope_prefix_length': Uint8Array
  'llmnr.authorities.options.client_subnet.ipv4': Uint32Array
  'llmnr.authorities.options.client_subnet.ipv6': Uint8Array
  'llmnr.authorities.options.client_subnet.address': VariableColumn
  'llmnr.authorities.options.cookie.client': VariableColumn
  'llmnr.authorities.options.cookie.server': VariableColumn
  'llmnr.authorities.options.keepalive_timeout': Uint16Array
  'llmnr.authorities.options.padding': VariableColumn
  'llmnr.authorities.options.chain': VariableColumn
  'llmnr.authorities.options.extended_error.info_code': Uint16Array
  'llmnr.authorities.options.extended_error.info_code_name': VariableColumn
  'llmnr.authorities.options.extended_error.extra_text': VariableColumn
  'llmnr.authorities.apl': never
  'llmnr.authorities.apl.address_family': Uint16Array
  'llmnr.authorities.apl.prefix': Uint8Array
  'llmnr.authorities.apl.negation': Uint8Array
  'llmnr.authorities.apl.afd_length': Uint8Array
  'llmnr.authorities.apl.ipv4': Uint32Array
  'llmnr.authorities.apl.ipv6': Uint8Array
  'llmnr.authorities.apl.data': VariableColumn
  'llmnr.authorities.ds.key_tag': Uint16Array
  'llmnr.authorities.ds.algorithm': Uint8Array
  'llmnr.authorities.ds.digest_type': Uint8Array
  'llmnr.authorities.ds.digest': VariableColumn
  'llmnr.authorities.sshfp.algorithm': Uint8Array
  'llmnr.authorities.sshfp.fingerprint_type': Uint8Array
  'llmnr.authorities.sshfp.fingerprint': VariableColumn
  'llmnr.authorities.ipseckey.precedence': Uint8Array
  'llmnr.authorities.ipseckey.gateway_type': Uint8Array
  'llmnr.authorities.ipseckey.algorithm': Uint8Array
  'llmnr.authorities.ipseckey.gateway_ipv4': Uint32Array
  'llmnr.authorities.ipseckey.gateway_ipv6': Uint8Array
  'llmnr.authorities.ipseckey.gateway_name': VariableColumn
  'llmnr.authorities.ipseckey.public_key': VariableColumn
  'llmnr.authorities.rrsig.type_covered': Uint16Array
  'llmnr.authorities.rrsig.algorithm': Uint8Array
  'llmnr.authorities.rrsig.labels': Uint8Array
  'llmnr.authorities.rrsig.original_ttl': Uint32Array
  'llmnr.authorities.rrsig.expiration': Float64Array
  'llmnr.authorities.rrsig.inception': Float64Array
  'llmnr.authorities.rrsig.key_tag': Uint16Array
  'llmnr.authorities.rrsig.signer': VariableColumn
  'llmnr.authorities.rrsig.signature': VariableColumn
  'llmnr.authorities.nsec.next_domain_name': VariableColumn
  'llmnr.authorities.nsec.types': Uint16Array
  'llmnr.authorities.dnskey.flags': Uint16Array
  'llmnr.authorities.dnskey.flags.reserved': Uint8Array
  'llmnr.authorities.dnskey.flags.zone': Uint8Array
  'llmnr.authorities.dnskey.flags.revoked': Uint8Array
  'llmnr.authorities.dnskey.flags.reserved_2': Uint8Array
  'llmnr.authorities.dnskey.flags.secure_entry_point': Uint8Array
  'llmnr.authorities.dnskey.protocol': Uint8Array
  'llmnr.authorities.dnskey.algorithm': Uint8Array
  'llmnr.authorities.dnskey.key_tag': Uint16Array
  'llmnr.authorities.dnskey.public_key': VariableColumn
  'llmnr.authorities.dhcid': VariableColumn
  'llmnr.authorities.nsec3.hash_algorithm': Uint8Array
  'llmnr.authorities.nsec3.flags': Uint8Array
  'llmnr.authorities.nsec3.flags.reserved': Uint8Array
  'llmnr.authorities.nsec3.flags.opt_out': Uint8Array
  'llmnr.authorities.nsec3.iterations': Uint16Array
  'llmnr.authorities.nsec3.salt_length': Uint8Array
  'llmnr.authorities.nsec3.salt': VariableColumn
  'llmnr.authorities.nsec3.hash_length': Uint8Array
  'llmnr.authorities.nsec3.next_hashed_owner_name': VariableColumn
  'llmnr.authorities.nsec3.types': Uint16Array
  'llmnr.authorities.tlsa.certificate_usage': Uint8Array
  'llmnr.authorities.tlsa.selector': Uint8Array
  'llmnr.authorities.tlsa.matching_type': Uint8Array
  'llmnr.authorities.tlsa.certificate_association_data': VariableColumn
  'llmnr.authorities.hip.hit_length': Uint8Array
  'llmnr.authorities.hip.pk_algorithm': Uint8Array
  'llmnr.authorities.hip.pk_length': Uint16Array
  'llmnr.authorities.hip.hit': VariableColumn
  'llmnr.authorities.hip.public_key': VariableColumn
  'llmnr.authorities.hip.rendezvous_servers': VariableColumn
  'llmnr.authorities.openpgpkey': VariableColumn
  'llmnr.authorities.csync.soa_serial': Uint32Array
  'llmnr.authorities.csync.flags': Uint16Array
  'llmnr.authorities.csync.flags.reserved': Uint16Array
  'llmnr.authorities.csync.flags.soaminimum': Uint8Array
  'llmnr.authorities.csync.flags.immediate': Uint8Array
  'llmnr.authorities.csync.types': Uint16Array
  'llmnr.authorities.zonemd.serial': Uint32Array
  'llmnr.authorities.zonemd.scheme': Uint8Array
  'llmnr.authorities.zonemd.hash_algorithm': Uint8Array
  'llmnr.authorities.zonemd.digest': VariableColumn
  'llmnr.authorities.svcb.priority': Uint16Array
  'llmnr.authorities.svcb.target': VariableColumn
  'llmnr.authorities.svcb.params': never
  'llmnr.authorities.svcb.params.key': Uint16Array
  'llmnr.authorities.svcb.params.key_name': VariableColumn
  'llmnr.authorities.svcb.params.length': Uint16Array
  'llmnr.authorities.svcb.params.mandatory': Uint16Array
  'llmnr.authorities.svcb.params.alpn_length': Uint8Array
  'llmnr.authorities.svcb.params.alpn': VariableColumn
  'llmnr.authorities.svcb.params.port': Uint16Array
  'llmnr.authorities.svcb.params.ipv4_hint': Uint32Array
  'llmnr.authorities.svcb.params.ech': VariableColumn
  'llmnr.authorities.svcb.params.ipv6_hint': Uint8Array
  'llmnr.authorities.svcb.params.odoh': VariableColumn
  'llmnr.authorities.svcb.params.value': VariableColumn
  'llmnr.authorities.spf_length': Uint8Array
  'llmnr.authorities.spf': VariableColumn
  'llmnr.authorities.nid.preference': Uint16Array
  'llmnr.authorities.nid.node_id': VariableColumn
  'llmnr.authorities.l32.preference': Uint16Array
  'llmnr.authorities.l32.locator': Uint32Array
  'llmnr.authorities.l64.preference': Uint16Array
  'llmnr.authorities.l64.locator': VariableColumn
  'llmnr.authorities.lp.preference': Uint16Array
  'llmnr.authorities.lp.fqdn': VariableColumn
  'llmnr.authorities.eui48': Uint8Array
  'llmnr.authorities.eui64': VariableColumn
  'llmnr.authorities.tkey.algorithm': VariableColumn
  'llmnr.authorities.tkey.inception': Float64Array
  'llmnr.authorities.tkey.expiration': Float64Array
  'llmnr.authorities.tkey.mode': Uint16Array
  'llmnr.authorities.tkey.error': Uint16Array
  'llmnr.authorities.tkey.key_size': Uint16Array
  'llmnr.authorities.tkey.key_data': VariableColumn
  'llmnr.authorities.tkey.other_size': Uint16Array
  'llmnr.authorities.tkey.other_data': VariableColumn
  'llmnr.authorities.tsig.algorithm': VariableColumn
  'llmnr.authorities.tsig.time_signed': Float64Array
  'llmnr.authorities.tsig.fudge': Uint16Array
  'llmnr.authorities.tsig.mac_size': Uint16Array
  'llmnr.authorities.tsig.mac': VariableColumn
  'llmnr.authorities.tsig.original_id': Uint16Array
  'llmnr.authorities.tsig.error': Uint16Array
  'llmnr.authorities.tsig.other_length': Uint16Array
  'llmnr.authorities.tsig.other_data': VariableColumn
  'llmnr.authorities.uri.priority': Uint16Array
  'llmnr.authorities.uri.weight': Uint16Array
  'llmnr.authorities.uri.target': VariableColumn
  'llmnr.authorities.caa.flags': Uint8Array
  'llmnr.authorities.caa.flags.issuer_critical': Uint8Array
  'llmnr.authorities.caa.flags.reserved': Uint8Array
  'llmnr.authorities.caa.tag_length': Uint8Array
  'llmnr.authorities.caa.tag': VariableColumn
  'llmnr.authorities.caa.issue': VariableColumn
  'llmnr.authorities.caa.issuewild': VariableColumn
  'llmnr.authorities.caa.iodef': VariableColumn
  'llmnr.authorities.caa.value': VariableColumn
  'llmnr.authorities.wins.local_flag': Uint32Array
  'llmnr.authorities.wins.lookup_timeout': Uint32Array
  'llmnr.authorities.wins.cache_timeout': Uint32Array
  'llmnr.authorities.wins.server_count': Uint32Array
  'llmnr.authorities.wins.servers': Uint32Array
  'llmnr.authorities.winsr.local_flag': Uint32Array
  'llmnr.authorities.winsr.lookup_timeout': Uint32Array
  'llmnr.authorities.winsr.cache_timeout': Uint32Array
  'llmnr.authorities.winsr.name_result_domain': VariableColumn
  'llmnr.authorities.xpf.ip_version': Uint8Array
  'llmnr.authorities.xpf.protocol': Uint8Array
  'llmnr.authorities.xpf.source_ipv4': Uint32Array
  'llmnr.authorities.xpf.destination_ipv4': Uint32Array
  'llmnr.authorities.xpf.source_ipv6': Uint8Array
  'llmnr.authorities.xpf.destination_ipv6': Uint8Array
  'llmnr.authorities.xpf.sport': Uint16Array
  'llmnr.authorities.xpf.dport': Uint16Array
  'llmnr.authorities.data': VariableColumn
  'llmnr.additionals': never
  'llmnr.additionals.name': VariableColumn
  'llmnr.additionals.type': Uint16Array
  'llmnr.additionals.type_name': VariableColumn
  'llmnr.additionals.class': Uint16Array
  'llmnr.additionals.class_name': VariableColumn
  'llmnr.additionals.udp_payload_size': Uint16Array
  'llmnr.additionals.ttl': Uint32Array
  'llmnr.additionals.ext_rcode': Uint8Array
  'llmnr.additionals.edns_version': Uint8Array
  'llmnr.additionals.z': Uint16Array
  'llmnr.additionals.z.do': Uint8Array
  'llmnr.additionals.z.reserved': Uint16Array
  'llmnr.additionals.rdlength': Uint16Array
  'llmnr.additionals.srv.service': VariableColumn
  'llmnr.additionals.srv.proto': VariableColumn
  'llmnr.additionals.srv.name': VariableColumn
  'llmnr.additionals.a': Uint32Array
  'llmnr.additionals.aaaa': Uint8Array
  'llmnr.additionals.ns': VariableColumn
  'llmnr.additionals.md': VariableColumn
  'llmnr.additionals.mf': VariableColumn
  'llmnr.additionals.cname': VariableColumn
  'llmnr.additionals.soa.mname': VariableColumn
  'llmnr.additionals.soa.rname': VariableColumn
  'llmnr.additionals.soa.serial': Uint32Array
  'llmnr.additionals.soa.refresh': Uint32Array
  'llmnr.additionals.soa.retry': Uint32Array
  'llmnr.additionals.soa.expire': Uint32Array
  'llmnr.additionals.soa.minimum': Uint32Array
  'llmnr.additionals.mb': VariableColumn
  'llmnr.additionals.mg': VariableColumn
  'llmnr.additionals.mr': VariableColumn
  'llmnr.additionals.null': VariableColumn
  'llmnr.additionals.wks.address': Uint32Array
  'llmnr.additionals.wks.protocol': Uint8Array
  'llmnr.additionals.wks.bits': VariableColumn
  'llmnr.additionals.ptr': VariableColumn
  'llmnr.additionals.hinfo.cpu_length': Uint8Array
  'llmnr.additionals.hinfo.cpu': VariableColumn
  'llmnr.additionals.hinfo.os_length': Uint8Array
  'llmnr.additionals.hinfo.os': VariableColumn
  'llmnr.additionals.minfo.rmailbx': VariableColumn
  'llmnr.additionals.minfo.emailbx': VariableColumn
  'llmnr.additionals.mx.preference': Uint16Array
  'llmnr.additionals.mx.exchange': VariableColumn
  'llmnr.additionals.txt_length': Uint8Array
  'llmnr.additionals.txt': VariableColumn
  'llmnr.additionals.rp.mailbox': VariableColumn
  'llmnr.additionals.rp.txt': VariableColumn
  'llmnr.additionals.afsdb.subtype': Uint16Array
  'llmnr.additionals.afsdb.hostname': VariableColumn
  'llmnr.additionals.x25.length': Uint8Array
  'llmnr.additionals.x25.psdn_address': VariableColumn
  'llmnr.additionals.isdn.length': Uint8Array
  'llmnr.additionals.isdn.address': VariableColumn
  'llmnr.additionals.isdn.sa_length': Uint8Array
  'llmnr.additionals.isdn.sa': VariableColumn
  'llmnr.additionals.rt.preference': Uint16Array
  'llmnr.additionals.rt.intermediate_host': VariableColumn
  'llmnr.additionals.nsap': VariableColumn
  'llmnr.additionals.nsap_ptr': VariableColumn
  'llmnr.additionals.key.flags': Uint16Array
  'llmnr.additionals.key.flags.no_authentication': Uint8Array
  'llmnr.additionals.key.flags.no_confidentiality': Uint8Array
  'llmnr.additionals.key.flags.experimental': Uint8Array
  'llmnr.additionals.key.flags.user': Uint8Array
  'llmnr.additionals.key.flags.entity': Uint8Array
  'llmnr.additionals.key.flags.ipsec': Uint8Array
  'llmnr.additionals.key.flags.email': Uint8Array
  'llmnr.additionals.key.flags.signatory': Uint8Array
  'llmnr.additionals.key.protocol': Uint8Array
  'llmnr.additionals.key.algorithm': Uint8Array
  'llmnr.additionals.key.key_tag': Uint16Array
  'llmnr.additionals.key.public_key': VariableColumn
  'llmnr.additionals.px.preference': Uint16Array
  'llmnr.additionals.px.map822': VariableColumn
  'llmnr.additionals.px.mapx400': VariableColumn
  'llmnr.additionals.gpos.longitude_length': Uint8Array
  'llmnr.additionals.gpos.longitude': VariableColumn
  'llmnr.additionals.gpos.latitude_length': Uint8Array
  'llmnr.additionals.gpos.latitude': VariableColumn
  'llmnr.additionals.gpos.altitude_length': Uint8Array
  'llmnr.additionals.gpos.altitude': VariableColumn
  'llmnr.additionals.loc.version': Uint8Array
  'llmnr.additionals.loc.size': Uint8Array
  'llmnr.additionals.loc.horizontal_precision': Uint8Array
  'llmnr.additionals.loc.vertical_precision': Uint8Array
  'llmnr.additionals.loc.latitude': Uint32Array
  'llmnr.additionals.loc.longitude': Uint32Array
  'llmnr.additionals.loc.altitude': Uint32Array
  'llmnr.additionals.loc.data': VariableColumn
  'llmnr.additionals.nxt.next_domain_name': VariableColumn
  'llmnr.additionals.nxt.types': Uint16Array
  'llmnr.additionals.srv.priority': Uint16Array
  'llmnr.additionals.srv.weight': Uint16Array
  'llmnr.additionals.srv.port': Uint16Array
  'llmnr.additionals.srv.target': VariableColumn
  'llmnr.additionals.naptr.order': Uint16Array
  'llmnr.additionals.naptr.preference': Uint16Array
  'llmnr.additionals.naptr.flags_length': Uint8Array
  'llmnr.additionals.naptr.flags': VariableColumn
  'llmnr.additionals.naptr.service_length': Uint8Array
  'llmnr.additionals.naptr.service': VariableColumn
  'llmnr.additionals.naptr.regexp_length': Uint8Array
  'llmnr.additionals.naptr.regexp': VariableColumn
  'llmnr.additionals.naptr.replacement': VariableColumn
  'llmnr.additionals.kx.preference': Uint16Array
  'llmnr.additionals.kx.exchanger': VariableColumn
  'llmnr.additionals.cert.type': Uint16Array
  'llmnr.additionals.cert.key_tag': Uint16Array
  'llmnr.additionals.cert.algorithm': Uint8Array
  'llmnr.additionals.cert.certificate': VariableColumn
  'llmnr.additionals.a6.prefix_length': Uint8Array
  'llmnr.additionals.a6.address_suffix': Uint8Array
  'llmnr.additionals.a6.prefix_name': VariableColumn
  'llmnr.additionals.dname': VariableColumn
  'llmnr.additionals.options': never
  'llmnr.additionals.options.code': Uint16Array
  'llmnr.additionals.options.code_name': VariableColumn
  'llmnr.additionals.options.length': Uint16Array
  'llmnr.additionals.options.data': VariableColumn
  'llmnr.additionals.options.dau': Uint8Array
  'llmnr.additionals.options.dhu': Uint8Array
  'llmnr.additionals.options.n3u': Uint8Array
  'llmnr.additionals.options.client_subnet.family': Uint16Array
  'llmnr.additionals.options.client_subnet.source_prefix_length': Uint8Array
  'llmnr.additionals.options.client_subnet.scope_prefix_length': Uint8Array
  'llmnr.additionals.options.client_subnet.ipv4': Uint32Array
  'llmnr.additionals.options.client_subnet.ipv6': Uint8Array
  'llmnr.additionals.options.client_subnet.address': VariableColumn
  'llmnr.additionals.options.cookie.client': VariableColumn
  'llmnr.additionals.options.cookie.server': VariableColumn
  'llmnr.additionals.options.keepalive_timeout': Uint16Array
  'llmnr.additionals.options.padding': VariableColumn
  'llmnr.additionals.options.chain': VariableColumn
  'llmnr.additionals.options.extended_error.info_code': Uint16Array
  'llmnr.additionals.options.extended_error.info_code_name': VariableColumn
  'llmnr.additionals.options.extended_error.extra_text': VariableColumn
  'llmnr.additionals.apl': never
  'llmnr.additionals.apl.address_family': Uint16Array
  'llmnr.additionals.apl.prefix': Uint8Array
  'llmnr.additionals.apl.negation': Uint8Array
  'llmnr.additionals.apl.afd_length': Uint8Array
  'llmnr.additionals.apl.ipv4': Uint32Array
  'llmnr.additionals.apl.ipv6': Uint8Array
  'llmnr.additionals.apl.data': VariableColumn
  'llmnr.additionals.ds.key_tag': Uint16Array
  'llmnr.additionals.ds.algorithm': Uint8Array
  'llmnr.additionals.ds.digest_type': Uint8Array
  'llmnr.additionals.ds.digest': VariableColumn
  'llmnr.additionals.sshfp.algorithm': Uint8Array
  'llmnr.additionals.sshfp.fingerprint_type': Uint8Array
  'llmnr.additionals.sshfp.fingerprint': VariableColumn
  'llmnr.additionals.ipseckey.precedence': Uint8Array
  'llmnr.additionals.ipseckey.gateway_type': Uint8Array
  'llmnr.additionals.ipseckey.algorithm': Uint8Array
  'llmnr.additionals.ipseckey.gateway_ipv4': Uint32Array
  'llmnr.additionals.ipseckey.gateway_ipv6': Uint8Array
  'llmnr.additionals.ipseckey.gateway_name': VariableColumn
  'llmnr.additionals.ipseckey.public_key': VariableColumn
  'llmnr.additionals.rrsig.type_covered': Uint16Array
  'llmnr.additionals.rrsig.algorithm': Uint8Array
  'llmnr.additionals.rrsig.labels': Uint8Array
  'llmnr.additionals.rrsig.original_ttl': Uint32Array
  'llmnr.additionals.rrsig.expiration': Float64Array
  'llmnr.additionals.rrsig.inception': Float64Array
  'llmnr.additionals.rrsig.key_tag': Uint16Array
  'llmnr.additionals.rrsig.signer': VariableColumn
  'llmnr.additionals.rrsig.signature': VariableColumn
  'llmnr.additionals.nsec.next_domain_name': VariableColumn
  'llmnr.additionals.nsec.types': Uint16Array
  'llmnr.additionals.dnskey.flags': Uint16Array
  'llmnr.additionals.dnskey.flags.reserved': Uint8Array
  'llmnr.additionals.dnskey.flags.zone': Uint8Array
  'llmnr.additionals.dnskey.flags.revoked': Uint8Array
  'llmnr.additionals.dnskey.flags.reserved_2': Uint8Array
  'llmnr.additionals.dnskey.flags.secure_entry_point': Uint8Array
  'llmnr.additionals.dnskey.protocol': Uint8Array
  'llmnr.additionals.dnskey.algorithm': Uint8Array
  'llmnr.additionals.dnskey.key_tag': Uint16Array
  'llmnr.additionals.dnskey.public_key': VariableColumn
  'llmnr.additionals.dhcid': VariableColumn
  'llmnr.additionals.nsec3.hash_algorithm': Uint8Array
  'llmnr.additionals.nsec3.flags': Uint8Array
  'llmnr.additionals.nsec3.flags.reserved': Uint8Array
  'llmnr.additionals.nsec3.flags.opt_out': Uint8Array
  'llmnr.additionals.nsec3.iterations': Uint16Array
  'llmnr.additionals.nsec3.salt_length': Uint8Array
  'llmnr.additionals.nsec3.salt': VariableColumn
  'llmnr.additionals.nsec3.hash_length': Uint8Array
  'llmnr.additionals.nsec3.next_hashed_owner_name': VariableColumn
  'llmnr.additionals.nsec3.types': Uint16Array
  'llmnr.additionals.tlsa.certificate_usage': Uint8Array
  'llmnr.additionals.tlsa.selector': Uint8Array
  'llmnr.additionals.tlsa.matching_type': Uint8Array
  'llmnr.additionals.tlsa.certificate_association_data': VariableColumn
  'llmnr.additionals.hip.hit_length': Uint8Array
  'llmnr.additionals.hip.pk_algorithm': Uint8Array
  'llmnr.additionals.hip.pk_length': Uint16Array
  'llmnr.additionals.hip.hit': VariableColumn
  'llmnr.additionals.hip.public_key': VariableColumn
  'llmnr.additionals.hip.rendezvous_servers': VariableColumn
  'llmnr.additionals.openpgpkey': VariableColumn
  'llmnr.additionals.csync.soa_serial': Uint32Array
  'llmnr.additionals.csync.flags': Uint16Array
  'llmnr.additionals.csync.flags.reserved': Uint16Array
  'llmnr.additionals.csync.flags.soaminimum': Uint8Array
  'llmnr.additionals.csync.flags.immediate': Uint8Array
  'llmnr.additionals.csync.types': Uint16Array
  'llmnr.additionals.zonemd.serial': Uint32Array
  'llmnr.additionals.zonemd.scheme': Uint8Array
  'llmnr.additionals.zonemd.hash_algorithm': Uint8Array
  'llmnr.additionals.zonemd.digest': VariableColumn
  'llmnr.additionals.svcb.priority': Uint16Array
  'llmnr.additionals.svcb.target': VariableColumn
  'llmnr.additionals.svcb.params': never
  'llmnr.additionals.svcb.params.key': Uint16Array
  'llmnr.additionals.svcb.params.key_name': VariableColumn
  'llmnr.additionals.svcb.params.length': Uint16Array
  'llmnr.additionals.svcb.params.mandatory': Uint16Array
  'llmnr.additionals.svcb.params.alpn_length': Uint8Array
  'llmnr.additionals.svcb.params.alpn': VariableColumn
  'llmnr.additionals.svcb.params.port': Uint16Array
  'llmnr.additionals.svcb.params.ipv4_hint': Uint32Array
  'llmnr.additionals.svcb.params.ech': VariableColumn
  'llmnr.additionals.svcb.params.ipv6_hint': Uint8Array
  'llmnr.additionals.svcb.params.odoh': VariableColumn
  'llmnr.additionals.svcb.params.value': VariableColumn
  'llmnr.additionals.spf_length': Uint8Array
  'llmnr.additionals.spf': VariableColumn
  'llmnr.additionals.nid.preference': Uint16Array
  'llmnr.additionals.nid.node_id': VariableColumn
  'llmnr.additionals.l32.preference': Uint16Array
  'llmnr.additionals.l32.locator': Uint32Array
  'llmnr.additionals.l64.preference': Uint16Array
  'llmnr.additionals.l64.locator': VariableColumn
  'llmnr.additionals.lp.preference': Uint16Array
  'llmnr.additionals.lp.fqdn': VariableColumn
  'llmnr.additionals.eui48': Uint8Array
  'llmnr.additionals.eui64': VariableColumn
  'llmnr.additionals.tkey.algorithm': VariableColumn
  'llmnr.additionals.tkey.inception': Float64Array
  'llmnr.additionals.tkey.expiration': Float64Array
  'llmnr.additionals.tkey.mode': Uint16Array
  'llmnr.additionals.tkey.error': Uint16Array
  'llmnr.additionals.tkey.key_size': Uint16Array
  'llmnr.additionals.tkey.key_data': VariableColumn
  'llmnr.additionals.tkey.other_size': Uint16Array
  'llmnr.additionals.tkey.other_data': VariableColumn
  'llmnr.additionals.tsig.algorithm': VariableColumn
  'llmnr.additionals.tsig.time_signed': Float64Array
  'llmnr.additionals.tsig.fudge': Uint16Array
  'llmnr.additionals.tsig.mac_size': Uint16Array
  'llmnr.additionals.tsig.mac': VariableColumn
  'llmnr.additionals.tsig.original_id': Uint16Array
  'llmnr.additionals.tsig.error': Uint16Array
  'llmnr.additionals.tsig.other_length': Uint16Array
  'llmnr.additionals.tsig.other_data': VariableColumn
  'llmnr.additionals.uri.priority': Uint16Array
  'llmnr.additionals.uri.weight': Uint16Array
  'llmnr.additionals.uri.target': VariableColumn
  'llmnr.additionals.caa.flags': Uint8Array
  'llmnr.additionals.caa.flags.issuer_critical': Uint8Array
  'llmnr.additionals.caa.flags.reserved': Uint8Array
  'llmnr.additionals.caa.tag_length': Uint8Array
  'llmnr.additionals.caa.tag': VariableColumn
  'llmnr.additionals.caa.issue': VariableColumn
  'llmnr.additionals.caa.issuewild': VariableColumn
  'llmnr.additionals.caa.iodef': VariableColumn
  'llmnr.additionals.caa.value': VariableColumn
  'llmnr.additionals.wins.local_flag': Uint32Array
  'llmnr.additionals.wins.lookup_timeout': Uint32Array
  'llmnr.additionals.wins.cache_timeout': Uint32Array
  'llmnr.additionals.wins.server_count': Uint32Array
  'llmnr.additionals.wins.servers': Uint32Array
  'llmnr.additionals.winsr.local_flag': Uint32Array
  'llmnr.additionals.winsr.lookup_timeout': Uint32Array
  'llmnr.additionals.winsr.cache_timeout': Uint32Array
  'llmnr.additionals.winsr.name_result_domain': VariableColumn
  'llmnr.additionals.xpf.ip_version': Uint8Array
  'llmnr.additionals.xpf.protocol': Uint8Array
  'llmnr.additionals.xpf.source_ipv4': Uint32Array
  'llmnr.additionals.xpf.destination_ipv4': Uint32Array
  'llmnr.additionals.xpf.source_ipv6': Uint8Array
  'llmnr.additionals.xpf.destination_ipv6': Uint8Array
  'llmnr.additionals.xpf.sport': Uint16Array
  'llmnr.additionals.xpf.dport': Uint16Array
  'llmnr.additionals.data': VariableColumn
  'llmnr.rest': VariableColumn
  'dns.flags.conflict': Uint8Array
  'dns.flags.tentative': Uint8Array
}
