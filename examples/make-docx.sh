#!/usr/bin/env bash
# Makes the Word reports in reports/ of the pages in sources/, with LibreOffice.
set -euo pipefail
cd "$(dirname "$0")"
for page in sources/*.html; do
  soffice --headless --infilter='HTML (StarWriter)' --convert-to 'docx:MS Word 2007 XML' --outdir reports "$page" >/dev/null
done
