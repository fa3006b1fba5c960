/* version.h - which version of the library this is. */
#ifndef NP_VERSION_H
#define NP_VERSION_H

#ifdef __cplusplus
extern "C" {
#endif

/** The version of these headers, as in package.json. */
#define NP_VERSION "4.0.0"

/** The version of the library that is linked, such as "4.0.0": NP_VERSION, unless headers and
 * library do not belong together. */
const char *np_version(void);

#ifdef __cplusplus
}
#endif

#endif
