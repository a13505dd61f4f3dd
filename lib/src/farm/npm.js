// One library of npm a call: node npm.js NAME TARGET, the report as JSON on standard input. Run where they are installed.
const fs = require('fs'), path = require('path');
const load = name => require(require.resolve(name, {paths: [process.cwd()]}));
const [, , name, target] = process.argv;
const {blocks, html} = JSON.parse(fs.readFileSync(0, 'utf8'));
const number = text => /^\d+$/.test(text) ? Number(text) : text;

function sheet() { // rows of cells and merges, as one sheet
    const rows = [], merges = [];
    for (const [kind, content] of blocks) {
        if (kind !== 'table') { rows.push([content]); continue; }
        const top = rows.length, taken = new Set();
        content.forEach((row, r) => {
            rows[top + r] = rows[top + r] || [];
            let c = 0;
            for (const [text, down, across] of row) {
                while (taken.has(r + ',' + c)) c++;
                for (let i = 0; i < down; i++) for (let j = 0; j < across; j++) taken.add((r + i) + ',' + (c + j));
                rows[top + r][c] = number(text);
                if (down > 1 || across > 1) merges.push([top + r, c, top + r + down - 1, c + across - 1]);
                c += across;
            }
        });
    }
    return {rows, merges};
}

const makers = {
    async docx() {
        const d = load('docx');
        const children = blocks.map(([kind, content]) => kind !== 'table' ? new d.Paragraph(content) : new d.Table({
            rows: content.map(row => new d.TableRow({children: row.map(([text, down, across]) =>
                new d.TableCell({children: [new d.Paragraph(text)], rowSpan: down, columnSpan: across}))}))}));
        return d.Packer.toBuffer(new d.Document({sections: [{children}]}));
    },
    async 'html-to-docx'() { return load('html-to-docx')(html); },
    async 'html-docx-js'() { return Buffer.from(await load('html-docx-js').asBlob(html).arrayBuffer()); },
    async exceljs() {
        const book = new (load('exceljs').Workbook)(), page = book.addWorksheet('report'), {rows, merges} = sheet();
        rows.forEach((row, r) => row.forEach((value, c) => { if (value !== '') page.getCell(r + 1, c + 1).value = value; }));
        merges.forEach(([a, b, c, d]) => page.mergeCells(a + 1, b + 1, c + 1, d + 1));
        return book.xlsx.writeBuffer();
    },
    async pdfmake() {
        const make = load('pdfmake'), font = process.env.FARM_FONT;
        const printer = new make({cjk: {normal: font, bold: font}});
        const content = blocks.map(([kind, body]) => {
            if (kind !== 'table') return body;
            const height = body.length, cells = Array.from({length: height}, () => []);
            body.forEach((row, r) => { let c = 0; for (const [text, rowSpan, colSpan] of row) {
                while (cells[r][c]) c++;
                for (let i = 0; i < rowSpan; i++) for (let j = 0; j < colSpan; j++) cells[r + i][c + j] = {};
                cells[r][c] = {text, rowSpan, colSpan}; c += colSpan; } });
            return {table: {body: cells}, fontSize: 7};
        });
        const pdf = printer.createPdfKitDocument({content, defaultStyle: {font: 'cjk', fontSize: 9}, pageMargins: 20}), parts = [];
        return new Promise(done => { pdf.on('data', p => parts.push(p)); pdf.on('end', () => done(Buffer.concat(parts))); pdf.end(); });
    },
};
for (const kind of ['xlsx', 'xls', 'xml']) {
    makers['sheetjs-' + kind] = async () => {
        const X = load('xlsx'), {rows, merges} = sheet(), page = X.utils.aoa_to_sheet(rows);
        page['!merges'] = merges.map(([a, b, c, d]) => ({s: {r: a, c: b}, e: {r: c, c: d}}));
        const book = X.utils.book_new();
        X.utils.book_append_sheet(book, page, 'report');
        return X.write(book, {type: 'buffer', bookType: {xls: 'biff8', xml: 'xlml'}[kind] || kind});
    };
}
makers[name]().then(bytes => fs.writeFileSync(target, bytes)).catch(fault => { console.error(fault); process.exit(1); });
