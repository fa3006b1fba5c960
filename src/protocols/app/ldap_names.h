/* ldap_names.h - operations of LDAP, and the names of numbers. */
#ifndef NP_PROTOCOLS_APP_LDAP_NAMES_H
#define NP_PROTOCOLS_APP_LDAP_NAMES_H

#include "protocols/protocol.h"

enum np__ldap_operation {
  NP__LDAP_BIND = 0,
  NP__LDAP_SEARCH = 3,
  NP__LDAP_FOUND = 4,
  NP__LDAP_MODIFY = 6,
  NP__LDAP_ADD = 8,
  NP__LDAP_DELETE = 10,
  NP__LDAP_RENAME = 12,
  NP__LDAP_COMPARE = 14,
  NP__LDAP_ABANDON = 16,
  NP__LDAP_REFERENCE = 19,
  NP__LDAP_EXTENDED = 23,
  NP__LDAP_INTERMEDIATE = 25,
  NP__LDAP_OPERATIONS
};

extern const struct np_name np__ldap_op_names[], np__ldap_result_names[];

#endif
