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
. "$(dirname "$0")/../harness.sh"
