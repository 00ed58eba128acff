package org.onrecord.reading.language;

import java.util.List;
import org.onrecord.model.Span;

/** A sentence as labelled items, which together cover its tokens in order. */
public final class Items {
    private final Sentence sentence;
    private final List<Item> list;
    private final String codes;

    /** Items that cover the tokens of a sentence. */
    public Items(Sentence sentence, List<Item> list) {
        this.sentence = sentence;
        this.list = List.copyOf(list);
        StringBuilder all = new StringBuilder(list.size());
        list.forEach(item -> all.append(item.code()));
        this.codes = all.toString();
    }

    public Sentence sentence() {
        return sentence;
    }

    public Item get(int i) {
        return list.get(i);
    }

    public int size() {
        return list.size();
    }

    /** One character an item: what patterns run over. */
    String codes() {
        return codes;
    }

    /** The span of the items [from, to) in the report; at least one item. */
    public Span spanOf(int from, int to) {
        return sentence.spanOf(list.get(from).from(), list.get(to - 1).to());
    }

    /** The first token of an item. */
    public Token token(int i) {
        return sentence.token(list.get(i).from());
    }
}
