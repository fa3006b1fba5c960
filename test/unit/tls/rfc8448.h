/* rfc8448.h - RFC 8448, section 3: a handshake of TLS 1.3 with TLS_AES_128_GCM_SHA256, and a word
 * of each side. */
#ifndef NP_TEST_TLS_RFC8448_H
#define NP_TEST_TLS_RFC8448_H

#include <stdint.h>
#include <stdlib.h>

#include "../base/hex.h"

#define RANDOM "cb34ecb1e78163ba1c38c6dacb196a6dffa21a8d9912ec18a2ef6283024dece7"
#define CLIENT_HANDSHAKE "b3eddb126e067f35a780b3abf45e2d8f3b1a950738f52e9600746a0e27a55a21"
#define SERVER_HANDSHAKE "b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38"
#define CLIENT_TRAFFIC "9e40646ce79a7f9dc05af8889bce6552875afa0b06df0087f792ebb7c17504a5"
#define SERVER_TRAFFIC "a11af9f05531f856ad47116b45a950328204b4f44bfb6b3a4b4f1f3fcb631643"

#define HANDSHAKE_LINES                                          \
  "CLIENT_HANDSHAKE_TRAFFIC_SECRET " RANDOM " " CLIENT_HANDSHAKE \
  "\n"                                                           \
  "SERVER_HANDSHAKE_TRAFFIC_SECRET " RANDOM " " SERVER_HANDSHAKE "\n"
#define TRAFFIC_LINES                                  \
  "CLIENT_TRAFFIC_SECRET_0 " RANDOM " " CLIENT_TRAFFIC \
  "\n"                                                 \
  "SERVER_TRAFFIC_SECRET_0 " RANDOM " " SERVER_TRAFFIC "\n"

enum { ALERT_OF_CLIENT = 6, RECORDS = 8 };

/* Whose, and what it is. */
static const struct {
  uint32_t side;
  const char *record;
} trace[RECORDS] = {
    {0,
     "16030100c4010000c00303cb34ecb1e78163ba1c38c6dacb196a6dffa21a8d9912ec18a2ef6283024dece70000061"
     "3"
     "0113031302010000910000000b0009000006736572766572ff01000100000a00140012001d0017001800190100010"
     "1"
     "01020103010400230000003300260024001d002099381de560e4bd43d23d8e435a7dbafeb3c06e51c13cae4d54136"
     "9"
     "1e529aaf2c002b0003020304000d0020001e040305030603020308040805080604010501060102010402050206020"
     "2"
     "02002d00020101001c00024001"},
    {1,
     "160303005a020000560303a6af06a4121860dc5e6e60249cd34c95930c8ac5cb1434dac155772ed3e269280013010"
     "0"
     "002e00330024001d0020c9828876112095fe66762bdbf7c672e156d6cc253b833df1dd69b1b04e751f0f002b00020"
     "3"
     "04"},
    {1,
     "17030302a2d1ff334a56f5bff6594a07cc87b580233f500f45e489e7f33af35edf7869fcf40aa40aa2b8ea73f848a"
     "7"
     "ca07612ef9f945cb960b4068905123ea78b111b429ba9191cd05d2a389280f526134aadc7fc78c4b729df828b5ecf"
     "7"
     "b13bd9aefb0e57f271585b8ea9bb355c7c79020716cfb9b1183ef3ab20e37d57a6b9d7477609aee6e122a4cf51427"
     "3"
     "25250c7d0e509289444c9b3a648f1d71035d2ed65b0e3cdd0cbae8bf2d0b227812cbb360987255cc744110c453baa"
     "4"
     "fcd610928d809810e4b7ed1a8fd991f06aa6248204797e36a6a73b70a2559c09ead686945ba246ab66e5edd8044b4"
     "c"
     "6de3fcf2a89441ac66272fd8fb330ef8190579b3684596c960bd596eea520a56a8d650f563aad27409960dca63d3e"
     "6"
     "88611ea5e22f4415cf9538d51a200c27034272968a264ed6540c84838d89f72c24461aad6d26f59ecaba9acbbb317"
     "b"
     "66d902f4f292a36ac1b639c637ce343117b659622245317b49eeda0c6258f100d7d961ffb138647e92ea330faeea6"
     "d"
     "fa31c7a84dc3bd7e1b7a6c7178af36879018e3f252107f243d243dc7339d5684c8b0378bf30244da8c87c843f5e56"
     "e"
     "b4c5e8280a2b48052cf93b16499a66db7cca71e4599426f7d461e66f99882bd89fc50800becca62d6c74116dbd297"
     "2"
     "fda1fa80f85df881edbe5a37668936b335583b599186dc5c6918a396fa48a181d6b6fa4f9d62d513afbb992f2b992"
     "f"
     "67f8afe67f76913fa388cb5630c8ca01e0c65d11c66a1e2ac4c85977b7c7a6999bbf10dc35ae69f5515614636c0b9"
     "b"
     "68c19ed2e31c0b3b66763038ebba42f3b38edc0399f3a9f23faa63978c317fc9fa66a73f60f0504de93b5b845e275"
     "5"
     "92c12335ee340bbc4fddd502784016e4b3be7ef04dda49f4b440a30cb5d2af939828fd4ae3794e44f94df5a631ede"
     "4"
     "2c1719bfdabf0253fe5175be898e750edc53370d2b"},
    {0,
     "170303003575ec4dc238cce60b298044a71e219c56cc77b0517fe9b93c7a4bfc44d87f38f80338ac98fc46deb384b"
     "d"
     "1caeacab6867d726c40546"},
    {1,
     "17030300de3a6b8f90414a97d6959c3487680de5134a2b240e6cffac116e95d41d6af8f6b580dcf3d11d63c758db2"
     "8"
     "9a015940252f55713e061dc13e078891a38efbcf5753ad8ef170ad3c7353d16d9da773b9ca7f2b9fa1b6c0d4a3d03"
     "f"
     "75e09c30ba1e62972ac46f75f7b981be63439b2999ce13064615139891d5e4c5b406f16e3fc181a77ca475840025d"
     "b"
     "2f0a77f81b5ab05b94c01346755f69232c86519d86cbeeac87aac347d143f9605d64f650db4d023e70e952ca49fe5"
     "1"
     "37121c74bc2697687e248746d6df353005f3bce18696129c8153556b3b6c6779b37bf15985684f"},
    {0,
     "1703030043a23f7054b62c94d0affafe8228ba55cbefacea42f914aa66bcab3f2b9819a8a5b46b395bd54a9a20441"
     "e"
     "2b62974e1f5a6292a2977014bd1e3deae63aeebb21694915e4"},
    {0, "1703030013c9872760655666b74d7ff1153efd6db6d0b0e3"},
    {1,
     "17030300432e937e11ef4ac740e538ad36005fc4a46932fc3225d05f82aa1b36e30efaf97d90e6dffc602dcb501a5"
     "9"
     "a8fcc49c4bf2e5f0a21c0047c2abf332540dd032e167c2955d"},
};

/* A record's bytes; to be freed. */
static inline uint8_t *bytes_of(const char *digits, uint32_t *size) {
  *size = (uint32_t)strlen(digits) / 2;
  uint8_t *bytes = malloc(*size + 1);
  assert_non_null(bytes);
  for (uint32_t i = 0; i < *size; i++) {
    unsigned byte;
    assert_int_equal(sscanf(digits + 2 * i, "%2x", &byte), 1);
    bytes[i] = (uint8_t)byte;
  }
  return bytes;
}

#endif
