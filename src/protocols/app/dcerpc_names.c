/* dcerpc_names.c - names of common interfaces of DCE RPC: [MS-*] protocols, PROFINET. */
#include "protocols/app/dcerpc_names.h"

#include <stddef.h>
#include <string.h>

static const struct {
  const char *uuid, *name;
} interfaces[] = {
    {"e1af8308-5d1f-11c9-91a4-08002b14a0fa", "epmapper"},
    {"99fcfec4-5260-101b-bbcb-00aa0021347a", "IOXIDResolver"},
    {"000001a0-0000-0000-c000-000000000046", "IRemoteSCMActivator"},
    {"00000131-0000-0000-c000-000000000046", "IRemUnknown"},
    {"00000143-0000-0000-c000-000000000046", "IRemUnknown2"},
    {"4d9f4ab8-7d1c-11cf-861e-0020af6e7c57", "IActivation"},
    {"12345778-1234-abcd-ef00-0123456789ab", "lsarpc"},
    {"12345778-1234-abcd-ef00-0123456789ac", "samr"},
    {"12345678-1234-abcd-ef00-01234567cffb", "netlogon"},
    {"12345678-1234-abcd-ef00-0123456789ab", "spoolss"},
    {"4b324fc8-1670-01d3-1278-5a47bf6ee188", "srvsvc"},
    {"6bffd098-a112-3610-9833-46c3f87e345a", "wkssvc"},
    {"338cd001-2244-31f1-aaaa-900038001003", "winreg"},
    {"367abb81-9844-35f1-ad32-98f038001003", "svcctl"},
    {"1ff70682-0a51-30e8-076d-740be8cee98b", "atsvc"},
    {"378e52b0-c0a9-11cf-822d-00aa0051e40f", "sasec"},
    {"86d35949-83c9-4044-b424-db363231fd0c", "ITaskSchedulerService"},
    {"82273fdc-e32a-18c3-3f78-827929dc23ea", "eventlog"},
    {"f6beaff7-1e19-4fbb-9f8f-b89e2018337c", "eventlog6"},
    {"c681d488-d850-11d0-8c52-00c04fd90f7e", "efsrpc"},
    {"e3514235-4b06-11d1-ab04-00c04fc2dcd2", "drsuapi"},
    {"3919286a-b10c-11d0-9ba8-00c04fd92ef5", "dssetup"},
    {"50abc2a4-574d-40b3-9d66-ee4fd5fba076", "dnsserver"},
    {"4fc742e0-4a10-11cf-8273-00aa004ae673", "netdfs"},
    {"5a7b91f8-ff00-11d0-a9b2-00c04fb6e6fc", "messenger"},
    {"17fdd703-1827-4e34-79d4-24a55c53bb37", "messenger"},
    {"76f03f96-cdfd-44fc-a22c-64950a001209", "IRemoteWinspool"},
    {"a4f1db00-ca47-1067-b31f-00dd010662da", "emsmdb"},
    {"f5cc5a18-4264-101a-8c59-08002b2f8426", "nspi"},
    {"1544f5e0-613c-11d1-93df-00c04fd7bd09", "rfr"},
    {"dea00001-6c97-11d1-8271-00a02442df7d", "PNIO device"},
    {"dea00002-6c97-11d1-8271-00a02442df7d", "PNIO controller"},
    {"dea00003-6c97-11d1-8271-00a02442df7d", "PNIO supervisor"},
    {"dea00004-6c97-11d1-8271-00a02442df7d", "PNIO parameter server"},
};

const char *np__dcerpc_interface(const char *uuid) {
  for (size_t i = 0; i < sizeof interfaces / sizeof interfaces[0]; i++)
    if (strcmp(interfaces[i].uuid, uuid) == 0) return interfaces[i].name;
  return NULL;
}
