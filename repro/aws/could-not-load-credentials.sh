#!/usr/bin/env bash
TOOL=aws-sdk-js
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
# Nothing that this machine may know of AWS takes part, and the metadata service is not asked.
unset AWS_PROFILE AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_CONTAINER_CREDENTIALS_RELATIVE_URI AWS_CONTAINER_CREDENTIALS_FULL_URI AWS_WEB_IDENTITY_TOKEN_FILE
export AWS_EC2_METADATA_DISABLED=true NODE_NO_WARNINGS=1
NEEDS="node"
PACKAGES="nodejs npm:@aws-sdk/client-s3@3"
MESSAGE="Could not load credentials from any providers"
DEAD_END=0 WORKAROUND=2
tool_version() { echo "AWS SDK for JavaScript $(package_version @aws-sdk/client-s3)"; }
setup() {
  mkdir -p .aws
  cat > list.js <<'JS'
const http = require('node:http');
const { S3Client, ListBucketsCommand } = require('@aws-sdk/client-s3');
const answer = '<ListAllMyBucketsResult><Buckets><Bucket><Name>invoices</Name></Bucket></Buckets></ListAllMyBucketsResult>';
const server = http.createServer((request, response) => response.end(answer));
server.listen(0, '127.0.0.1', async () => {
  const s3 = new S3Client({
    region: process.env.APP_REGION || 'eu-central-1',
    endpoint: `http://127.0.0.1:${server.address().port}`,
    forcePathStyle: true,
  });
  const { Buckets } = await s3.send(new ListBucketsCommand({}));
  console.log(Buckets.map((bucket) => bucket.Name));
  server.close();
});
JS
}
run() { HOME=$PWD in_project node list.js; }
provoke() { run; }
# Another region: the credentials are as absent as before.
dead_end() { APP_REGION=us-east-1 run; }
workaround() {
  printf '[dev]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n' > .aws/credentials
  AWS_PROFILE=dev run
}
advice() {
  printf '[dev]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n' > .aws/credentials; export HOME=$PWD
  if command -v aws >/dev/null; then try_advice 2 profile=dev; advice_text 2 0 profile=dev | bash | grep -i 'shared-credentials-file' || echo '::fault:: the keys are not found'
    printf '%s\n' 'import http.server as h' 'class H(h.BaseHTTPRequestHandler):' '    def do_POST(s): b = b"<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><Arn>arn:aws:iam::1:user/dev</Arn><UserId>a</UserId><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"; s.send_response(200); s.send_header("Content-Length", str(len(b))); s.end_headers(); s.wfile.write(b)' 's = h.HTTPServer(("127.0.0.1", 0), H); open("port", "w").write(str(s.server_port)); s.handle_request()' >sts.py
    python3 sts.py 2>/dev/null & wait_for 5 test -s port
    export AWS_ENDPOINT_URL=http://127.0.0.1:$(cat port) AWS_PROFILE=dev AWS_DEFAULT_REGION=eu-central-1; aws --version | grep -q 'aws-cli/2.[0-9]\.' && kill $! || try_advice 0
  else advice_text 2 0 profile=dev; fi
}
. "$(dirname "$0")/../harness.sh"
