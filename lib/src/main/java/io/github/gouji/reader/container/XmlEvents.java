package io.github.gouji.reader.container;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The events of one XML part of a submitted document: no document type, no entities, nesting and markup limited, damage
 * told as {@link UnreadableException}.
 */
public final class XmlEvents implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final MarkupGuard guard;
    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;
    private int elements;

    public XmlEvents(InputStream in, Budget budget) throws UnreadableException {
        this.budget = budget;
        guard = new MarkupGuard(in);
        try {
            reader = FACTORY.createXMLStreamReader(guard);
        } catch (XMLStreamException cause) {
            throw damaged(cause);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** The parser, to ask it for the current event; never to be moved. */
    public XMLStreamReader current() {
        return reader;
    }

    /** How many elements are open: one that starts here is, one that ends here is not. */
    public int depth() {
        return depth;
    }

    /** How many elements have started so far: the number of the current one where it starts, from 1. */
    public int elements() {
        return elements;
    }

    /**
     * Goes to the next event.
     *
     * @return its kind, one of {@link XMLStreamConstants}
     */
    public int next() throws UnreadableException {
        guard.nextEvent();
        budget.steps(1);
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException cause) {
            throw damaged(cause);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                elements++;
                budget.depth(++depth);
                guard.element(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableException(Problem.DAMAGED, "含有不允许的DTD", "holds a DTD");
            default -> {}
        }
        return event;
    }

    /** Closes the part too, which holds an inflater: memory beside the heap, for as long as nothing collects it. */
    @Override
    public void close() {
        try {
            reader.close();
            guard.close();
        } catch (XMLStreamException | IOException ignored) {
            // nothing more is read from it
        }
    }

    private UnreadableException damaged(XMLStreamException cause) {
        return budget.refusal()
                .orElseGet(() -> guard.isExceeded()
                        ? MarkupGuard.tooMuch()
                        : new UnreadableException(Problem.DAMAGED, "XML损坏", "broken XML", cause));
    }
}
