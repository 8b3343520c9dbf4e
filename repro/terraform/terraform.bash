# shellcheck shell=bash
# Terraform with a home of its own, no network: only the built-in provider terraform.io/builtin/terraform is used.
tf_env() { export HOME=$PWD TF_CLI_CONFIG_FILE=$PWD/tf.rc CHECKPOINT_DISABLE=1 TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color; : >tf.rc; unset TF_DATA_DIR TF_WORKSPACE; }
tf() { terraform "$@"; }
