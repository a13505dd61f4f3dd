#!/bin/sh
# Makes the text fixtures of this folder from report.html and report-paragraphs.html (our own writing), with the
# programs whose output they stand for. Run it here; the tests only read what it left.
set -e
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

soffice --headless --convert-to docx:"Office Open XML Text" --infilter="HTML (StarWriter)" --outdir "$work" report.html >/dev/null
soffice --headless --convert-to txt:Text --infilter="HTML (StarWriter)" --outdir "$work" report.html >/dev/null
soffice --headless --convert-to doc --outdir "$work" "$work/report.docx" >/dev/null
soffice --headless --convert-to pdf --outdir "$work" "$work/report.docx" >/dev/null
soffice --headless --convert-to html --outdir "$work" "$work/report.docx" >/dev/null
cp "$work/report.txt" libreoffice.txt
cp "$work/report.html" libreoffice.html
antiword -m UTF-8.txt "$work/report.doc" > antiword.txt
catdoc -d utf-8 "$work/report.doc" > catdoc.txt
pdftotext "$work/report.pdf" pdftotext.txt
pdftotext -layout "$work/report.pdf" pdftotext-layout.txt
for format in plain gfm markdown rst org commonmark; do
    pandoc "$work/report.docx" -t "$format" -o "pandoc-$format.txt"
done

# what a browser puts on the clipboard: the text of the page as it is laid out
for page in report report-paragraphs; do
    sed 's|</body>|<script>var t=document.body.innerText;document.body.textContent="";var p=document.createElement("pre");p.textContent=t;document.body.appendChild(p)</script></body>|' \
        "$page.html" > "$work/copied.html"
    chromium --headless --no-sandbox --disable-gpu --dump-dom "file://$work/copied.html" 2>/dev/null \
        | sed -n '/<pre>/,/<\/pre>/p' | sed 's|.*<pre>||; s|</pre>.*||' > "browser-$page.txt"
done

# a workbook without a table of strings: npm install xlsx@0.18.5
node -e 'const X = require("xlsx"), book = X.utils.book_new();
X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([["规章", 0, 1, 2], ["行政规范性文件", "3", "4", "5"]]), "表二");
X.writeFile(book, "label-records.xls", {bookType: "biff8", bookSST: false});'
