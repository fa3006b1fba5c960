// main.go - peer: gopacket's DecodingLayerParser over its own file reader, without a copy per packet.
package main

import (
	"bufio"
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/google/gopacket"
	"github.com/google/gopacket/layers"
	"github.com/google/gopacket/pcapgo"
)

func main() {
	start := time.Now()
	file, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	reader, err := pcapgo.NewReader(bufio.NewReaderSize(file, 1<<20))
	if err != nil {
		panic(err)
	}
	var ethernet layers.Ethernet
	var ip4 layers.IPv4
	var ip6 layers.IPv6
	var tcp layers.TCP
	var udp layers.UDP
	parser := gopacket.NewDecodingLayerParser(layers.LayerTypeEthernet, &ethernet, &ip4, &ip6, &tcp, &udp)
	parser.IgnoreUnsupported = true
	found := make([]gopacket.LayerType, 0, 8)
	packets, bytes, ports := 0, 0, 0
	for {
		data, info, err := reader.ZeroCopyReadPacketData()
		if err != nil {
			break
		}
		_ = parser.DecodeLayers(data, &found)
		packets++
		bytes += info.Length
		for _, layer := range found {
			if layer == layers.LayerTypeTCP {
				ports += int(tcp.DstPort)
			}
		}
	}
	elapsed := time.Since(start)
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	cpu := usage.Utime.Nano() + usage.Stime.Nano()
	fmt.Printf("{\"packets\":%d,\"bytes\":%d,\"ports\":%d,\"ns\":%d,\"cpu_ns\":%d,\"max_rss_kb\":%d}\n",
		packets, bytes, ports, elapsed.Nanoseconds(), cpu, usage.Maxrss)
}
