# shellcheck shell=bash
# An APT of its own: state, cache, sources and dpkg database in the phase's scratch folder; nothing of the machine is read or changed.
apt_env() {
  mkdir -p a/state/lists/partial a/cache/archives/partial a/etc/apt.conf.d a/etc/preferences.d a/etc/trusted.gpg.d a/etc/sources.list.d dpkg/updates dpkg/info dpkg/triggers repo
  : >dpkg/status; : >dpkg/available; : >dpkg/triggers/Unincorp; : >a/etc/sources.list
  cat >apt.conf <<CONF
Dir "$PWD/a"; Dir::State "$PWD/a/state"; Dir::State::status "$PWD/dpkg/status"; Dir::Cache "$PWD/a/cache"; Dir::Etc "$PWD/a/etc"; Dir::Log "$PWD/a";
Dir::Bin::dpkg "dpkg"; APT::Architecture "amd64"; APT::Architectures { "amd64"; }; APT::Sandbox::User "root"; DPkg::Options { "--admindir=$PWD/dpkg"; "--root=$PWD"; };
Acquire::Languages "none"; Binary::apt::APT::Color "0"; Acquire::Retries "0"; Debug::NoLocking "${NOLOCK:-true}";
CONF
  export APT_CONFIG=$PWD/apt.conf DEBIAN_FRONTEND=noninteractive
}
deb() { # name version, then control lines
  local d=build/$1 n=$1 v=$2; shift 2; mkdir -p "$d/DEBIAN"; { printf 'Package: %s\nVersion: %s\nArchitecture: all\nMaintainer: Dev <dev@example.com>\n' "$n" "$v"; [ $# = 0 ] || printf '%s\n' "$@"; printf 'Description: %s\n' "$n"; } >"$d/DEBIAN/control"
  dpkg-deb -b "$d" "repo/${n}_${v}_all.deb"
}
index() { (cd repo && apt-ftparchive packages . >Packages); printf 'deb [trusted=yes] file:%s/repo ./\n' "$PWD" >a/etc/sources.list; apt-get -q update; }
# The index of repo/ as a suite of its own, signed by the only key; arguments are gpg's.
signed_index() { (cd repo && apt-ftparchive packages . >Packages && apt-ftparchive -o APT::FTPArchive::Release::Suite=stable release . >../Release && mv ../Release . && gpg --batch "$@" --clearsign -o InRelease Release); }
shown() { printf '$ %s\n' "$*"; "$@"; }
apt_version() { apt-get --version | awk 'NR==1{print $1, $2}'; }
