package io.github.gouji.reader.word;

import io.github.gouji.reader.container.BoundedZip;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** A bounded zip as POI's package layer wants it; POI's own would inflate every picture into memory first. */
record PackageEntries(BoundedZip zip) implements ZipEntrySource {

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry shown) throws IOException {
        return zip.getInputStream(shown);
    }

    @Override
    public void close() {
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return false;
    }
}
