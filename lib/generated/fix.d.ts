// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Financial Information eXchange, FIX session layer: read from the packet when asked; a field that was not captured is undefined. */
export interface Fix {
  /** Version. */
  readonly begin_string?: string[]
  /** Length of what lies between this field and the checksum. */
  readonly body_length?: string[]
  /** What the message is. */
  readonly msg_type?: string[]
  /** Number of the message. */
  readonly msg_seq_num?: string[]
  /** Who sends it. */
  readonly sender_comp_id?: string[]
  /** Who it is for. */
  readonly target_comp_id?: string[]
  /** When it was sent. */
  readonly sending_time?: string[]
  /** Y: it may have been sent before. */
  readonly poss_dup_flag?: string[]
  /** 0: it is not encrypted. */
  readonly encrypt_method?: string[]
  /** Seconds between two heartbeats. */
  readonly heart_bt_int?: string[]
  /** What the answer to a test has to repeat. */
  readonly test_req_id?: string[]
  /** Account. */
  readonly account?: string[]
  /** Currency. */
  readonly currency?: string[]
  /** The client's name of an order. */
  readonly cl_ord_id?: string[]
  /** The broker's name of it. */
  readonly order_id?: string[]
  /** Name of an execution. */
  readonly exec_id?: string[]
  /** What is traded. */
  readonly symbol?: string[]
  /** 1: it is bought, 2: sold. */
  readonly side?: string[]
  /** How much. */
  readonly order_qty?: string[]
  /** How the price is found. */
  readonly ord_type?: string[]
  /** Price. */
  readonly price?: string[]
  /** What became of the order. */
  readonly ord_status?: string[]
  /** A text for people. */
  readonly text?: string[]
  /** Sum of all bytes in front of it, modulo 256. */
  readonly checksum?: string[]
  /** Fields that have no row of their own. */
  readonly fields?: Array<{
    /** Number of a field. */
    readonly tag?: number
    /** Its value. */
    readonly value?: string
  }>
  /** The layer's fields as a plain object. */
  toJSON(): FixTree
}

/** Financial Information eXchange in a full tree; the layer inside it, if any, is a key more. */
export interface FixTree extends InnerTrees, Pick<Fix, 'begin_string' | 'body_length' | 'msg_type' | 'msg_seq_num' | 'sender_comp_id' | 'target_comp_id' | 'sending_time' | 'poss_dup_flag' | 'encrypt_method' | 'heart_bt_int' | 'test_req_id' | 'account' | 'currency' | 'cl_ord_id' | 'order_id' | 'exec_id' | 'symbol' | 'side' | 'order_qty' | 'ord_type' | 'price' | 'ord_status' | 'text' | 'checksum' | 'fields'> {}

/** The type of each field's column, by our names. */
export interface FixColumns {
  'fix.begin_string': VariableColumn
  'fix.body_length': VariableColumn
  'fix.msg_type': VariableColumn
  'fix.msg_seq_num': VariableColumn
  'fix.sender_comp_id': VariableColumn
  'fix.target_comp_id': VariableColumn
  'fix.sending_time': VariableColumn
  'fix.poss_dup_flag': VariableColumn
  'fix.encrypt_method': VariableColumn
  'fix.heart_bt_int': VariableColumn
  'fix.test_req_id': VariableColumn
  'fix.account': VariableColumn
  'fix.currency': VariableColumn
  'fix.cl_ord_id': VariableColumn
  'fix.order_id': VariableColumn
  'fix.exec_id': VariableColumn
  'fix.symbol': VariableColumn
  'fix.side': VariableColumn
  'fix.order_qty': VariableColumn
  'fix.ord_type': VariableColumn
  'fix.price': VariableColumn
  'fix.ord_status': VariableColumn
  'fix.text': VariableColumn
  'fix.checksum': VariableColumn
  'fix.fields': never
  'fix.fields.tag': Uint32Array
  'fix.fields.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface FixWiresharkColumns {
  'fix.BeginString': VariableColumn
  'fix.BodyLength': VariableColumn
  'fix.MsgType': VariableColumn
  'fix.MsgSeqNum': VariableColumn
  'fix.SenderCompID': VariableColumn
  'fix.TargetCompID': VariableColumn
  'fix.SendingTime': VariableColumn
  'fix.PossDupFlag': VariableColumn
  'fix.EncryptMethod': VariableColumn
  'fix.HeartBtInt': VariableColumn
  'fix.TestReqID': VariableColumn
  'fix.Account': VariableColumn
  'fix.Currency': VariableColumn
  'fix.ClOrdID': VariableColumn
  'fix.OrderID': VariableColumn
  'fix.ExecID': VariableColumn
  'fix.Symbol': VariableColumn
  'fix.Side': VariableColumn
  'fix.OrderQty': VariableColumn
  'fix.OrdType': VariableColumn
  'fix.Price': VariableColumn
  'fix.OrdStatus': VariableColumn
  'fix.Text': VariableColumn
  'fix.CheckSum': VariableColumn
}

/** Names of its fields: ours. */
export type FixFieldName = keyof FixColumns

/** Names of its fields: Wireshark's. */
export type FixWiresharkName = keyof FixWiresharkColumns
