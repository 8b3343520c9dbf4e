// Hyperscan on the same patterns and log, line by line, each pattern at most once a line.
// Usage: match-hyperscan PATTERNS LOG ROUNDS; prints "compile-ms pairs best-seconds patterns-left-out".
#include <hs/hs.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

static int onMatch(unsigned, unsigned long long, unsigned long long, unsigned, void *context) {
  ++*static_cast<unsigned long long *>(context);
  return 0;
}

// Time of this thread on the processor, so that a busy machine does not tell.
static double now() {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  std::vector<std::string> sources;
  std::ifstream patterns(argv[1]);
  for (std::string line; std::getline(patterns, line);) sources.push_back(line);
  std::ifstream file(argv[2], std::ios::binary);
  std::string log((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());

  std::vector<const char *> expressions;
  std::vector<unsigned> flags, ids;
  unsigned leftOut = 0;
  for (size_t i = 0; i < sources.size(); i++) {
    unsigned flag = HS_FLAG_CASELESS | HS_FLAG_SINGLEMATCH | HS_FLAG_ALLOWEMPTY;
    hs_expr_info_t *info = nullptr;
    hs_compile_error_t *error = nullptr;
    if (hs_expression_info(sources[i].c_str(), flag, &info, &error) != HS_SUCCESS) {
      hs_free_compile_error(error);
      flag |= HS_FLAG_PREFILTER;
      if (hs_expression_info(sources[i].c_str(), flag, &info, &error) != HS_SUCCESS) {
        hs_free_compile_error(error);
        leftOut++;
        continue;
      }
    }
    free(info);
    expressions.push_back(sources[i].c_str());
    flags.push_back(flag);
    ids.push_back(static_cast<unsigned>(i));
  }
  double start = now();
  hs_database_t *database = nullptr;
  hs_compile_error_t *error = nullptr;
  if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), expressions.size(), HS_MODE_BLOCK, nullptr, &database,
                       &error) != HS_SUCCESS) {
    std::fprintf(stderr, "%s\n", error->message);
    return 1;
  }
  double compiled = now() - start;
  hs_scratch_t *scratch = nullptr;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) return 1;

  double best = 1e9;
  unsigned long long pairs = 0;
  for (int round = 0; round < std::atoi(argv[3]); round++) {
    pairs = 0;
    start = now();
    const char *end = log.data() + log.size();
    for (const char *line = log.data(); line < end;) {
      const char *newline = static_cast<const char *>(std::memchr(line, '\n', end - line));
      const char *stop = newline ? newline : end;
      hs_scan(database, line, stop - line, 0, scratch, onMatch, &pairs);
      line = stop + 1;
    }
    best = std::min(best, now() - start);
  }
  std::printf("%.1f %llu %.4f %u\n", compiled * 1000, pairs, best, leftOut);
}
