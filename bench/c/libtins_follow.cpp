// libtins_follow.cpp - peer: libtins' StreamFollower puts TCP streams together, partial ones too.
#include <tins/tcp_ip/stream_follower.h>
#include <tins/tins.h>

#include "measure.h"

int main(int count, char **arguments) {
  if (count != 2) return 2;
  measure m = {};
  measure_start(&m);
  Tins::TCPIP::StreamFollower follower;
  follower.follow_partial_streams(true);
  follower.new_stream_callback([&m](Tins::TCPIP::Stream &stream) {
    stream.client_data_callback(
        [&m](Tins::TCPIP::Stream &s) { m.bytes += s.client_payload().size(); });
    stream.server_data_callback(
        [&m](Tins::TCPIP::Stream &s) { m.bytes += s.server_payload().size(); });
  });
  Tins::FileSniffer sniffer(arguments[1]);
  sniffer.sniff_loop([&](Tins::PDU &packet) {
    m.packets++;
    follower.process_packet(packet);
    return true;
  });
  measure_print(&m);
  return 0;
}
