TOOL=ThreadSanitizer
NEEDS="gcc setarch"
PACKAGES="gcc libtsan2 util-linux"
MESSAGE='WARNING: ThreadSanitizer: data race'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  cat > counter.c <<'C'
#include <pthread.h>
#include <stdio.h>

#ifdef SAFE
static _Atomic long served;
#elif defined(VOLATILE)
static volatile long served;
#else
static long served;
#endif

static void *worker(void *arg)
{
    for (int i = 0; i < 1000; i++)
        served++;
    return arg;
}

int main(void)
{
    pthread_t a, b;
    pthread_create(&a, NULL, worker, NULL);
    pthread_create(&b, NULL, worker, NULL);
    pthread_join(a, NULL);
    pthread_join(b, NULL);
    printf("%ld\n", served);
    return 0;
}
C
  cat > flag.c <<'C'
#include <pthread.h>
#include <stdlib.h>

static void *stop(void *done) { *(int *)done = 1; return NULL; }

int main(void)
{
    pthread_t t;
    int *done = calloc(1, sizeof *done);
    pthread_create(&t, NULL, stop, done);
    while (!*done)
        ;
    pthread_join(t, NULL);
    free(done);
    return 0;
}
C
}
provoke() {
  echo '$ gcc -g -fsanitize=thread counter.c -o counter && ./counter'
  gcc -g -fsanitize=thread counter.c -o counter && setarch -R ./counter
  echo '$ gcc -g -fsanitize=thread flag.c -o flag && ./flag'
  gcc -g -fsanitize=thread flag.c -o flag && setarch -R timeout 5 ./flag
}
dead_end() { gcc -g -DVOLATILE -fsanitize=thread counter.c -o counter && setarch -R ./counter; }
workaround() { gcc -g -DSAFE -fsanitize=thread counter.c -o counter && setarch -R ./counter; }
advice() {
  try_advice 0 --exit 66 sources=counter.c program=counter >out; grep -e ThreadS -e ::tried out; check 'the race is seen' grep -q 'data race' out
  sed -i 's/^static long served/static _Atomic long served/' counter.c
  try_advice 0 sources=counter.c program=counter >out; check 'gone with an atomic' bash -c '! grep -q "data race" out'
}
. "$(dirname "$0")/../harness.sh"
