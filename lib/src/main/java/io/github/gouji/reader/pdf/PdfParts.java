package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.RefusedException;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, at the expense of a budget: each object that it reads is a step, each stream a {@link PdfStream}. */
final class PdfParts extends PDFParser {

    /** Steps that an object takes. */
    static final int OBJECT = 5;

    private static final COSName STANDARD = COSName.getPDFName("Standard");

    private final Budget budget;
    private final RandomAccessStreamCache memory =
            IOUtils.createMemoryOnlyStreamCache().create();

    PdfParts(byte[] file, Budget budget) throws IOException {
        super(new PdfBytes(file));
        this.budget = budget;
        document = new COSDocument(IOUtils.createMemoryOnlyStreamCache(), this) {
            @Override
            public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
                COSStream stream = new PdfStream(memory, createRandomAccessReadView(start, length), budget);
                dictionary.forEach(stream::setItem);
                stream.setKey(dictionary.getKey());
                return stream;
            }
        };
    }

    /** Whether the file is encrypted in another way than by a password, such as for the owners of certificates. */
    boolean isEncryptedForOthers() {
        COSDictionary encryption = document.getEncryptionDictionary();
        return encryption != null && !STANDARD.equals(encryption.getCOSName(COSName.FILTER));
    }

    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean required) throws IOException {
        spend(budget, OBJECT);
        return super.parseObjectDynamically(key, required);
    }

    @Override
    protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
        spend(budget, OBJECT);
        return super.parseObjectStreamObject(stream, key);
    }

    /** Takes steps where PDFBox calls back. */
    static void spend(Budget budget, long steps) {
        try {
            budget.steps(steps);
        } catch (UnreadableException refusal) {
            throw new RefusedException(refusal);
        }
    }
}
