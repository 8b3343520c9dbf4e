/** The smallest record that is worth opening, in the wire format, as a pattern to write one's own after. */
export const SAMPLE_RECORD = `{
  "id": "billing/ledger-locked",
  "domain": "billing",
  "signature": "LedgerLocked: period <period> is closed",
  "signature_zh": "账期 <period> 已关账，不能再写入",
  "regex": "LedgerLocked: period (?<period>[0-9]{4}-[0-9]{2}) is closed",
  "root_cause": "The month was closed while the import still wrote to it.",
  "root_cause_zh": "导入任务还在写入时，该月份已被关账。",
  "dead_ends": [
    { "action": "Run the import again", "why_fails": "The period stays closed, so it stops at the same entry." }
  ],
  "workarounds": [
    {
      "action": "Reopen the period, then import",
      "commands": [{ "shell": "bash", "run": "ledgerctl reopen <period>" }]
    }
  ],
  "workarounds_zh": ["先重新打开账期，再导入"],
  "verification_tier": "community_verified"
}
`;
