// libtins.cpp - peer: libtins parses every packet into its objects.
#include <tins/tins.h>

#include "measure.h"

int main(int count, char **arguments) {
  if (count != 2) return 2;
  measure m = {};
  measure_start(&m);
  Tins::FileSniffer sniffer(arguments[1]);
  sniffer.sniff_loop([&m](Tins::PDU &packet) {
    m.packets++;
    if (const Tins::TCP *tcp = packet.find_pdu<Tins::TCP>()) m.ports += tcp->dport();
    return true;
  });
  measure_print(&m);
  return 0;
}
