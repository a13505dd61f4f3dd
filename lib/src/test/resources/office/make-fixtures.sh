#!/bin/sh
# Turns features.fodt, written by hand, into the other kinds of text file with LibreOffice (7.4 made those beside it).
set -eu
cd "$(dirname "$0")"
for kind in "odt:writer8" "doc:MS Word 97" "rtf:Rich Text Format" "docx:MS Word 2007 XML"; do
    soffice --headless --convert-to "${kind%%:*}:${kind#*:}" features.fodt
done
