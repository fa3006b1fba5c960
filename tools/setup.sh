#!/bin/sh
# setup.sh - installs what a goal needs on Debian, and only what is missing.
#
#   sh tools/setup.sh build|demo|test|lint|analyze|bench|fuzz|package
#
# Without the rights to install it prints one line that says what to run.
set -eu

goal=${1:-build}
missing=''
foreign='' # an architecture that packages are wanted of

# need PACKAGE COMMAND: PACKAGE is missing unless COMMAND succeeds.
need() {
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}

has() { PATH="$PATH:/usr/sbin:/sbin" command -v "$1"; }
library() { ls /usr/lib/*/"$1" /usr/lib/"$1" 2>/dev/null | grep -q .; }
has_libcrypto() { library 'libcrypto.so.3' || library 'libcrypto.so.1.1'; }
clang_has_fuzzer() { test -e "$(clang -print-runtime-dir)/libclang_rt.fuzzer-x86_64.a" || test -e "$(clang -print-file-name=libclang_rt.fuzzer.a)"; }
node_is_new() { node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)'; }

need cmake has cmake
need gcc has cc
need make has make
need nodejs node_is_new
need npm has npm

if [ "$goal" != build ]; then
  need libpcap0.8 library 'libpcap.so.0.8'
  need iproute2 has ip
fi
if [ "$goal" = test ] || [ "$goal" = lint ]; then
  need libc6-dev test -e /usr/include/stdio.h
  need libcmocka-dev test -e /usr/include/cmocka.h
  need tshark has tshark
  need wireshark-common has editcap
  need tcpdump has tcpdump
  need iputils-ping has ping
  need curl has curl
  need dnsmasq-base has dnsmasq
  need bind9-dnsutils has dig
  need util-linux has setpriv
  need libcap2-bin has setcap
  need zstd has zstd
  need g++ has g++
  need pkgconf has pkg-config
  need lz4 has lz4
  need zsh has zsh
  need fish has fish
  need groff-base has groff
  need openssl has openssl
  need libssl3 has_libcrypto
  need libpcre2-8-0 library 'libpcre2-8.so.0'
  need libpcap-dev test -e /usr/include/pcap/pcap.h
  need libseccomp2 library 'libseccomp.so.2'
fi
# Tests with servers of these skip without them.
if [ "$goal" = test ] && [ -n "${CI:-}" ]; then
  need gnutls-bin has gnutls-serv
  need mariadb-server-core has mariadbd
  need mariadb-client-core has my_print_defaults
  need memcached has memcached
  need nginx-light has nginx
  need postgresql test -d /usr/lib/postgresql
  need redis-server has redis-server
fi
if [ "$goal" = lint ]; then
  need clang has clang
  need clang-format has clang-format
  need cppcheck has cppcheck
fi
if [ "$goal" = analyze ]; then
  need libc6-dev test -e /usr/include/stdio.h
  need clang-tidy has clang-tidy
  need cppcheck has cppcheck
fi
if [ "$goal" = fuzz ] || [ "$goal" = lint ]; then
  need clang has clang
  need libclang-rt-14-dev clang_has_fuzzer
fi
if [ "$goal" = bench ]; then
  need libpcap-dev test -e /usr/include/pcap/pcap.h
  need tshark has tshark
  need wireshark-common has editcap
  need tcpdump has tcpdump
  need valgrind has valgrind
  need libtins-dev test -e /usr/include/tins/tins.h
  need golang-go has go
  need golang-github-google-gopacket-dev test -d /usr/share/gocode/src/github.com/google/gopacket
  need golang-golang-x-net-dev test -d /usr/share/gocode/src/golang.org/x/net
  need golang-golang-x-sys-dev test -d /usr/share/gocode/src/golang.org/x/sys
fi

if [ "$goal" = package ]; then
  need gcc has x86_64-linux-gnu-gcc
  need gcc-aarch64-linux-gnu has aarch64-linux-gnu-gcc
  need libc6-dev-arm64-cross test -e /usr/aarch64-linux-gnu/include/stdio.h
  need libstdc++6-arm64-cross test -e /usr/aarch64-linux-gnu/lib/libstdc++.so.6
  need musl-dev test -e /usr/lib/x86_64-linux-musl/musl-gcc.specs
  need patchelf has patchelf
  need qemu-user has qemu-aarch64
  need musl-dev:arm64 test -e /usr/lib/aarch64-linux-musl/musl-gcc.specs
  [ -e /usr/lib/aarch64-linux-musl/musl-gcc.specs ] || foreign=arm64
fi

[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=''
elif sudo -n true 2>/dev/null || { [ -t 0 ] && has sudo >/dev/null; }; then
  as_root='sudo'
else
  [ -z "$foreign" ] || echo "first, as root: dpkg --add-architecture $foreign && apt-get update" >&2
  echo "missing packages; as root run: apt-get install -y --no-install-recommends$missing" >&2
  exit 1
fi
has apt-get >/dev/null || { echo "missing; install them with your package manager:$missing" >&2; exit 1; }
echo "installing:$missing"
[ -z "$foreign" ] || $as_root dpkg --add-architecture "$foreign"
$as_root apt-get -qq update
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >/dev/null
node_is_new || { echo "Node 18 or newer is needed; there is $(node --version)" >&2; exit 1; }
