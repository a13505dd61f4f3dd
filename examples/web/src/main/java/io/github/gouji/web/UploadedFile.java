package io.github.gouji.web;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of an upload, in memory. */
record UploadedFile(String name, String fileName, byte[] bytes) implements MultipartFile {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOriginalFilename() {
        return fileName;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public long getSize() {
        return bytes.length;
    }

    @Override
    public byte[] getBytes() {
        return bytes;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Nothing that was sent is kept. */
    @Override
    public void transferTo(File file) {
        throw new UnsupportedOperationException();
    }
}
