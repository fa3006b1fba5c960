// main.go - peer: gopacket's DecodingLayerParser on mapped bytes, without a copy or an allocation per packet.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/google/gopacket"
	"github.com/google/gopacket/layers"
)

const (
	fileHeader   = 24
	recordHeader = 16
)

// The bytes of a file, mapped.
func mapped(path string) []byte {
	file, err := os.Open(path)
	if err != nil {
		panic(err)
	}
	info, err := file.Stat()
	if err != nil {
		panic(err)
	}
	bytes, err := syscall.Mmap(int(file.Fd()), 0, int(info.Size()), syscall.PROT_READ, syscall.MAP_SHARED|syscall.MAP_POPULATE)
	if err != nil {
		panic(err)
	}
	return bytes
}

func main() {
	start := time.Now()
	file := mapped(os.Args[1])
	var ethernet layers.Ethernet
	var ip4 layers.IPv4
	var ip6 layers.IPv6
	var tcp layers.TCP
	var udp layers.UDP
	parser := gopacket.NewDecodingLayerParser(layers.LayerTypeEthernet, &ethernet, &ip4, &ip6, &tcp, &udp)
	parser.IgnoreUnsupported = true
	found := make([]gopacket.LayerType, 0, 8)
	packets, bytes, ports := 0, 0, 0
	for at := fileHeader; at+recordHeader <= len(file); {
		caplen := int(binary.LittleEndian.Uint32(file[at+8:]))
		length := int(binary.LittleEndian.Uint32(file[at+12:]))
		at += recordHeader
		_ = parser.DecodeLayers(file[at:at+caplen], &found)
		at += caplen
		packets++
		bytes += length
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
