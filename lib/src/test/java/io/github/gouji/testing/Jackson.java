package io.github.gouji.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;

/** The mappers that a host may have, as they are out of the box. */
public enum Jackson {
    TWO {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper();

        @Override
        public <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        @Override
        public String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    },
    THREE {
        private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }
    };

    /** What stands in the JSON. */
    public abstract <T> T read(String json, Class<T> type);

    /** The value as JSON. */
    public abstract String write(Object value);
}
