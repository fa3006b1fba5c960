// main.go - peer: gopacket's own readers of pcap and pcapng, without a copy per packet and without decoding.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/google/gopacket"
	"github.com/google/gopacket/pcapgo"
)

type source interface {
	ZeroCopyReadPacketData() ([]byte, gopacket.CaptureInfo, error)
}

func open(path string) (source, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	buffered := bufio.NewReaderSize(file, 1<<20)
	if strings.HasSuffix(path, ".pcapng") {
		return pcapgo.NewNgReader(buffered, pcapgo.DefaultNgReaderOptions)
	}
	return pcapgo.NewReader(buffered)
}

func main() {
	start := time.Now()
	reader, err := open(os.Args[1])
	if err != nil {
		panic(err)
	}
	packets, bytes := 0, 0
	for {
		_, info, err := reader.ZeroCopyReadPacketData()
		if err != nil {
			break
		}
		packets++
		bytes += info.Length
	}
	elapsed := time.Since(start)
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	cpu := usage.Utime.Nano() + usage.Stime.Nano()
	fmt.Printf("{\"packets\":%d,\"bytes\":%d,\"ns\":%d,\"cpu_ns\":%d,\"max_rss_kb\":%d}\n",
		packets, bytes, elapsed.Nanoseconds(), cpu, usage.Maxrss)
}
