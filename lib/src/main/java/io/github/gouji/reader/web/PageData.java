package io.github.gouji.reader.web;

import io.github.gouji.document.FileContent;
import io.github.gouji.reader.picture.PictureReaders;
import java.io.Reader;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Pictures inside a page's own source: kept only where a plug-in reads pictures. */
final class PageData {

    private static final String PICTURE = "data:image/";
    private static final String BASE64 = ";base64,";

    private PageData() {}

    /** A page's source without what nobody reads. */
    static Reader bounded(Reader source) {
        return PictureReaders.installed().isPresent() ? source : new DataUriFilter(source);
    }

    /** The picture that an address holds, if it holds one and somebody may read it. */
    static @Nullable FileContent picture(String address) {
        int data = address.indexOf(BASE64);
        if (!address.startsWith(PICTURE)
                || data < 0
                || PictureReaders.installed().isEmpty()) {
            return null;
        }
        try {
            return new FileContent(
                    "picture", Base64.getMimeDecoder().decode(address.substring(data + BASE64.length())));
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }
}
