// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Remote Procedure Call, RFC 5531: read from the packet when asked; a field that was not captured is undefined. */
export interface Rpc {
  /** The same in a call and its reply. */
  readonly xid?: number
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Over TCP: no other fragment of the message follows. */
  readonly last_fragment?: 0 | 1
  /** Over TCP: length of the fragment, in bytes. */
  readonly fragment_length?: number
  /** Call: 2. */
  readonly version?: number
  /** Call: the program. */
  readonly program?: number
  /** Name of the program. */
  readonly program_name?: string
  /** Call: its version. */
  readonly program_version?: number
  /** Call: its procedure. */
  readonly procedure?: number
  /** Procedure of the port mapper, version 2. */
  readonly portmap_procedure?: number
  /** Name of the procedure. */
  readonly portmap_procedure_name?: string
  /** Procedure of rpcbind, version 3. */
  readonly rpcbind_procedure?: number
  /** Name of the procedure. */
  readonly rpcbind_procedure_name?: string
  /** Procedure of rpcbind, version 4. */
  readonly rpcbind4_procedure?: number
  /** Name of the procedure. */
  readonly rpcbind4_procedure_name?: string
  /** Procedure of NFS, version 2. */
  readonly nfs2_procedure?: number
  /** Name of the procedure. */
  readonly nfs2_procedure_name?: string
  /** Procedure of NFS, version 3. */
  readonly nfs3_procedure?: number
  /** Name of the procedure. */
  readonly nfs3_procedure_name?: string
  /** Procedure of NFS, version 4. */
  readonly nfs4_procedure?: number
  /** Name of the procedure. */
  readonly nfs4_procedure_name?: string
  /** Procedure of the mount protocol, version 1. */
  readonly mount1_procedure?: number
  /** Name of the procedure. */
  readonly mount1_procedure_name?: string
  /** Procedure of the mount protocol, version 2. */
  readonly mount2_procedure?: number
  /** Name of the procedure. */
  readonly mount2_procedure_name?: string
  /** Procedure of the mount protocol, version 3. */
  readonly mount3_procedure?: number
  /** Name of the procedure. */
  readonly mount3_procedure_name?: string
  /** Call: how the caller says who it is. */
  readonly credentials?: number
  /** Name of that. */
  readonly credentials_name?: string
  /** Length of that, in bytes. */
  readonly credentials_length?: number
  /** A number of the caller's. */
  readonly stamp?: number
  /** Name of the caller's machine. */
  readonly machine?: string
  /** User. */
  readonly uid?: number
  /** Groups, the main one first. */
  readonly gids?: number[]
  /** Credentials of another kind. */
  readonly credentials_data?: Buffer
  /** How the message is verified. */
  readonly verifier?: number
  /** Name of that. */
  readonly verifier_name?: string
  /** Length of the verifier, in bytes. */
  readonly verifier_length?: number
  /** The verifier. */
  readonly verifier_data?: Buffer
  /** Reply: whether the call was accepted. */
  readonly reply_stat?: number
  /** Name of that. */
  readonly reply_stat_name?: string
  /** Reply: what became of it. */
  readonly accept_stat?: number
  /** Name of that. */
  readonly accept_stat_name?: string
  /** Reply: why it was not accepted. */
  readonly reject_stat?: number
  /** Name of that. */
  readonly reject_stat_name?: string
  /** Reply: what is wrong with the caller's credentials. */
  readonly auth_stat?: number
  /** Reply: lowest version that is there. */
  readonly version_low?: number
  /** Reply: highest version. */
  readonly version_high?: number
  /** Port mapper: the program. */
  readonly mapping_program?: number
  /** Name of the program. */
  readonly mapping_program_name?: string
  /** Port mapper: its version. */
  readonly mapping_version?: number
  /** Port mapper: protocol over IP. */
  readonly mapping_protocol?: number
  /** Name of that. */
  readonly mapping_protocol_name?: string
  /** Port mapper: its port, or 0. */
  readonly mapping_port?: number
  /** rpcbind: the program. */
  readonly binding_program?: number
  /** Name of the program. */
  readonly binding_program_name?: string
  /** rpcbind: its version. */
  readonly binding_version?: number
  /** rpcbind: udp, tcp, udp6 or tcp6. */
  readonly binding_network?: string
  /** rpcbind: an address with a port. */
  readonly binding_address?: string
  /** rpcbind: whose the program is. */
  readonly binding_owner?: string
  /** Mount: the directory. */
  readonly mount_path?: string
  /** Arguments of other procedures, and results: what they are, only the call tells. */
  readonly data?: Buffer
  /** NFS: what the server knows the file or directory by. */
  readonly nfs_handle?: Buffer[]
  /** NFS: name in the directory in front of it. */
  readonly nfs_name?: string[]
  /** NFS 3: what the caller wants to do, a bit each. */
  readonly nfs3_access?: number
  /** NFS 3: where in the file. */
  readonly nfs3_offset?: bigint
  /** NFS 3: how much, in bytes. */
  readonly nfs3_count?: number
  /** NFS 3: whether it shall be on the disk when it is answered. */
  readonly nfs3_stable?: number
  /** Name of that. */
  readonly nfs3_stable_name?: string
  /** NFS 3: where the list of a directory goes on. */
  readonly nfs3_cookie?: bigint
  /** NFS 3: whether that still means the same, or what tells one creation from another. */
  readonly nfs3_verifier?: Buffer
  /** NFS 3: how much of names is wanted, in bytes. */
  readonly nfs3_directory_count?: number
  /** NFS 3: how much is wanted in all, in bytes. */
  readonly nfs3_maximum_count?: number
  /** NFS 3: what if the file is there. */
  readonly nfs3_create_mode?: number
  /** Name of that. */
  readonly nfs3_create_mode_name?: string
  /** NFS 3: what is made. */
  readonly nfs3_node_type?: number
  /** Name of that. */
  readonly nfs3_node_type_name?: string
  /** NFS 3: of each attribute, whether it is set; of times: 1 to the server's, 2 to the one that follows. */
  readonly nfs3_set?: number[]
  /** NFS 3: who may do what with it. */
  readonly nfs3_mode?: number
  /** NFS 3: whose it is. */
  readonly nfs3_uid?: number
  /** NFS 3: whose group's it is. */
  readonly nfs3_gid?: number
  /** NFS 3: its size, in bytes. */
  readonly nfs3_size?: bigint
  /** NFS: when it was read, in seconds since 1970. */
  readonly nfs_access_time?: number
  /** NFS 3: and nanoseconds. */
  readonly nfs3_access_time_ns?: number
  /** NFS 2: and microseconds. */
  readonly nfs2_access_time_us?: number
  /** NFS: when it was written, in seconds since 1970. */
  readonly nfs_modify_time?: number
  /** NFS 3: and nanoseconds. */
  readonly nfs3_modify_time_ns?: number
  /** NFS 2: and microseconds. */
  readonly nfs2_modify_time_us?: number
  /** NFS 3: 1: only if it was last changed then. */
  readonly nfs3_guard?: number
  /** NFS 3: when that was, in seconds since 1970. */
  readonly nfs3_change_time?: number
  /** NFS 3: and nanoseconds. */
  readonly nfs3_change_time_ns?: number
  /** NFS 2: who may do what with it; of this row and the next three the highest number sets nothing. */
  readonly nfs2_mode?: number
  /** NFS 2: whose it is. */
  readonly nfs2_uid?: number
  /** NFS 2: whose group's it is. */
  readonly nfs2_gid?: number
  /** NFS 2: its size, in bytes. */
  readonly nfs2_size?: number
  /** NFS 2: where in the file. */
  readonly nfs2_read_offset?: number
  /** NFS 2: how much, in bytes. */
  readonly nfs2_read_count?: number
  /** NFS 2: unused. */
  readonly nfs2_read_total?: number
  /** NFS 2: unused. */
  readonly nfs2_write_begin?: number
  /** NFS 2: where in the file. */
  readonly nfs2_write_offset?: number
  /** NFS 2: unused. */
  readonly nfs2_write_total?: number
  /** NFS 2: where the list of a directory goes on. */
  readonly nfs2_cookie?: number
  /** NFS 2: how much of it is wanted, in bytes. */
  readonly nfs2_count?: number
  /** NFS: what a symbolic link leads to. */
  readonly nfs_target?: string
  /** NFS: what is written. */
  readonly nfs_data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): RpcTree
}

/** Remote Procedure Call in a full tree; the layer inside it, if any, is a key more. */
export interface RpcTree extends InnerTrees, Pick<Rpc, 'last_fragment' | 'fragment_length' | 'version' | 'program' | 'program_name' | 'program_version' | 'procedure' | 'portmap_procedure' | 'portmap_procedure_name' | 'rpcbind_procedure' | 'rpcbind_procedure_name' | 'rpcbind4_procedure' | 'rpcbind4_procedure_name' | 'nfs2_procedure' | 'nfs2_procedure_name' | 'nfs3_procedure' | 'nfs3_procedure_name' | 'nfs4_procedure' | 'nfs4_procedure_name' | 'mount1_procedure' | 'mount1_procedure_name' | 'mount2_procedure' | 'mount2_procedure_name' | 'mount3_procedure' | 'mount3_procedure_name' | 'credentials' | 'credentials_name' | 'stamp' | 'machine' | 'uid' | 'gids' | 'credentials_data' | 'verifier' | 'verifier_name' | 'verifier_data' | 'reply_stat' | 'reply_stat_name' | 'accept_stat' | 'accept_stat_name' | 'reject_stat' | 'reject_stat_name' | 'auth_stat' | 'version_low' | 'version_high' | 'mapping_program' | 'mapping_program_name' | 'mapping_version' | 'mapping_protocol' | 'mapping_protocol_name' | 'mapping_port' | 'binding_program' | 'binding_program_name' | 'binding_version' | 'binding_network' | 'binding_address' | 'binding_owner' | 'mount_path' | 'data' | 'nfs_handle' | 'nfs_name' | 'nfs3_access' | 'nfs3_offset' | 'nfs3_count' | 'nfs3_stable' | 'nfs3_stable_name' | 'nfs3_cookie' | 'nfs3_verifier' | 'nfs3_directory_count' | 'nfs3_maximum_count' | 'nfs3_create_mode' | 'nfs3_create_mode_name' | 'nfs3_node_type' | 'nfs3_node_type_name' | 'nfs3_mode' | 'nfs3_uid' | 'nfs3_gid' | 'nfs3_size' | 'nfs_access_time' | 'nfs3_access_time_ns' | 'nfs2_access_time_us' | 'nfs_modify_time' | 'nfs3_modify_time_ns' | 'nfs2_modify_time_us' | 'nfs3_guard' | 'nfs3_change_time' | 'nfs3_change_time_ns' | 'nfs2_mode' | 'nfs2_uid' | 'nfs2_gid' | 'nfs2_size' | 'nfs2_read_offset' | 'nfs2_read_count' | 'nfs2_write_offset' | 'nfs2_cookie' | 'nfs2_count' | 'nfs_target' | 'nfs_data'>, Required<Pick<Rpc, 'xid' | 'type'>> {}

/** The type of each field's column, by our names. */
export interface RpcColumns {
  'rpc.xid': Uint32Array
  'rpc.type': Uint32Array
  'rpc.type_name': VariableColumn
  'rpc.last_fragment': Uint8Array
  'rpc.fragment_length': Uint32Array
  'rpc.version': Uint32Array
  'rpc.program': Uint32Array
  'rpc.program_name': VariableColumn
  'rpc.program_version': Uint32Array
  'rpc.procedure': Uint32Array
  'rpc.portmap_procedure': Uint32Array
  'rpc.portmap_procedure_name': VariableColumn
  'rpc.rpcbind_procedure': Uint32Array
  'rpc.rpcbind_procedure_name': VariableColumn
  'rpc.rpcbind4_procedure': Uint32Array
  'rpc.rpcbind4_procedure_name': VariableColumn
  'rpc.nfs2_procedure': Uint32Array
  'rpc.nfs2_procedure_name': VariableColumn
  'rpc.nfs3_procedure': Uint32Array
  'rpc.nfs3_procedure_name': VariableColumn
  'rpc.nfs4_procedure': Uint32Array
  'rpc.nfs4_procedure_name': VariableColumn
  'rpc.mount1_procedure': Uint32Array
  'rpc.mount1_procedure_name': VariableColumn
  'rpc.mount2_procedure': Uint32Array
  'rpc.mount2_procedure_name': VariableColumn
  'rpc.mount3_procedure': Uint32Array
  'rpc.mount3_procedure_name': VariableColumn
  'rpc.credentials': Uint32Array
  'rpc.credentials_name': VariableColumn
  'rpc.credentials_length': Uint32Array
  'rpc.stamp': Uint32Array
  'rpc.machine': VariableColumn
  'rpc.uid': Uint32Array
  'rpc.gids': Uint32Array
  'rpc.credentials_data': VariableColumn
  'rpc.verifier': Uint32Array
  'rpc.verifier_name': VariableColumn
  'rpc.verifier_length': Uint32Array
  'rpc.verifier_data': VariableColumn
  'rpc.reply_stat': Uint32Array
  'rpc.reply_stat_name': VariableColumn
  'rpc.accept_stat': Uint32Array
  'rpc.accept_stat_name': VariableColumn
  'rpc.reject_stat': Uint32Array
  'rpc.reject_stat_name': VariableColumn
  'rpc.auth_stat': Uint32Array
  'rpc.version_low': Uint32Array
  'rpc.version_high': Uint32Array
  'rpc.mapping_program': Uint32Array
  'rpc.mapping_program_name': VariableColumn
  'rpc.mapping_version': Uint32Array
  'rpc.mapping_protocol': Uint32Array
  'rpc.mapping_protocol_name': VariableColumn
  'rpc.mapping_port': Uint32Array
  'rpc.binding_program': Uint32Array
  'rpc.binding_program_name': VariableColumn
  'rpc.binding_version': Uint32Array
  'rpc.binding_network': VariableColumn
  'rpc.binding_address': VariableColumn
  'rpc.binding_owner': VariableColumn
  'rpc.mount_path': VariableColumn
  'rpc.data': VariableColumn
  'rpc.nfs_handle': VariableColumn
  'rpc.nfs_name': VariableColumn
  'rpc.nfs3_access': Uint32Array
  'rpc.nfs3_offset': BigUint64Array
  'rpc.nfs3_count': Uint32Array
  'rpc.nfs3_stable': Uint32Array
  'rpc.nfs3_stable_name': VariableColumn
  'rpc.nfs3_cookie': BigUint64Array
  'rpc.nfs3_verifier': VariableColumn
  'rpc.nfs3_directory_count': Uint32Array
  'rpc.nfs3_maximum_count': Uint32Array
  'rpc.nfs3_create_mode': Uint32Array
  'rpc.nfs3_create_mode_name': VariableColumn
  'rpc.nfs3_node_type': Uint32Array
  'rpc.nfs3_node_type_name': VariableColumn
  'rpc.nfs3_set': Uint32Array
  'rpc.nfs3_mode': Uint32Array
  'rpc.nfs3_uid': Uint32Array
  'rpc.nfs3_gid': Uint32Array
  'rpc.nfs3_size': BigUint64Array
  'rpc.nfs_access_time': Uint32Array
  'rpc.nfs3_access_time_ns': Uint32Array
  'rpc.nfs2_access_time_us': Uint32Array
  'rpc.nfs_modify_time': Uint32Array
  'rpc.nfs3_modify_time_ns': Uint32Array
  'rpc.nfs2_modify_time_us': Uint32Array
  'rpc.nfs3_guard': Uint32Array
  'rpc.nfs3_change_time': Uint32Array
  'rpc.nfs3_change_time_ns': Uint32Array
  'rpc.nfs2_mode': Uint32Array
  'rpc.nfs2_uid': Uint32Array
  'rpc.nfs2_gid': Uint32Array
  'rpc.nfs2_size': Uint32Array
  'rpc.nfs2_read_offset': Uint32Array
  'rpc.nfs2_read_count': Uint32Array
  'rpc.nfs2_read_total': Uint32Array
  'rpc.nfs2_write_begin': Uint32Array
  'rpc.nfs2_write_offset': Uint32Array
  'rpc.nfs2_write_total': Uint32Array
  'rpc.nfs2_cookie': Uint32Array
  'rpc.nfs2_count': Uint32Array
  'rpc.nfs_target': VariableColumn
  'rpc.nfs_data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RpcWiresharkColumns {
  'rpc.msgtyp': Uint32Array
  'rpc.lastfrag': Uint8Array
  'rpc.fraglen': Uint32Array
  'rpc.programversion': Uint32Array
  'portmap.procedure_v2': Uint32Array
  'portmap.procedure_v3': Uint32Array
  'portmap.procedure_v4': Uint32Array
  'nfs.procedure_v2': Uint32Array
  'nfs.procedure_v3': Uint32Array
  'nfs.procedure_v4': Uint32Array
  'mount.procedure_v1': Uint32Array
  'mount.procedure_v2': Uint32Array
  'mount.procedure_v3': Uint32Array
  'rpc.auth.flavor': Uint32Array
  'rpc.auth.length': Uint32Array
  'rpc.auth.stamp': Uint32Array
  'rpc.auth.machinename': VariableColumn
  'rpc.auth.uid': Uint32Array
  'rpc.auth.gid': Uint32Array
  'rpc.replystat': Uint32Array
  'rpc.state_accept': Uint32Array
  'rpc.state_reject': Uint32Array
  'rpc.state_auth': Uint32Array
  'portmap.prog': Uint32Array
  'portmap.version': Uint32Array
  'portmap.proto': Uint32Array
  'portmap.port': Uint32Array
  'portmap.rpcb.prog': Uint32Array
  'portmap.rpcb.version': Uint32Array
  'portmap.rpcb.netid': VariableColumn
  'portmap.rpcb.addr': VariableColumn
  'portmap.rpcb.owner': VariableColumn
  'mount.path': VariableColumn
  'nfs.fhandle': VariableColumn
  'nfs.name': VariableColumn
  'nfs.access_check': Uint32Array
  'nfs.offset3': BigUint64Array
  'nfs.count3': Uint32Array
  'nfs.write.stable': Uint32Array
  'nfs.cookie3': BigUint64Array
  'nfs.verifier': VariableColumn
  'nfs.count3_dircount': Uint32Array
  'nfs.count3_maxcount': Uint32Array
  'nfs.createmode': Uint32Array
  'nfs.type': Uint32Array
  'nfs.set_it': Uint32Array
  'nfs.mode3': Uint32Array
  'nfs.uid3': Uint32Array
  'nfs.gid3': Uint32Array
  'nfs.set_size': BigUint64Array
  'nfs.atime.sec': Uint32Array
  'nfs.atime.nsec': Uint32Array
  'nfs.atime.usec': Uint32Array
  'nfs.mtime.sec': Uint32Array
  'nfs.mtime.usec': Uint32Array
  'nfs.sattrguard3': Uint32Array
  'nfs.ctime.sec': Uint32Array
  'nfs.ctime.nsec': Uint32Array
  'nfs.mode': Uint32Array
  'nfs.fattr.uid': Uint32Array
  'nfs.fattr.gid': Uint32Array
  'nfs.fattr.size': Uint32Array
  'nfs.read.offset': Uint32Array
  'nfs.read.count': Uint32Array
  'nfs.read.totalcount': Uint32Array
  'nfs.write.beginoffset': Uint32Array
  'nfs.write.offset': Uint32Array
  'nfs.write.totalcount': Uint32Array
  'nfs.readdir.cookie': Uint32Array
  'nfs.readdir.count': Uint32Array
  'nfs.symlink.to': VariableColumn
  'nfs.data': VariableColumn
}

/** Names of its fields: ours. */
export type RpcFieldName = keyof RpcColumns

/** Names of its fields: Wireshark's. */
export type RpcWiresharkName = keyof RpcWiresharkColumns
