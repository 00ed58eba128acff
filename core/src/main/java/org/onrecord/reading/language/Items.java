package org.onrecord.reading.language;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Span;

/** A sentence as labelled items, which together cover its tokens in order; for one thread at a time. */
public final class Items {
    private final Sentence sentence;
    private final List<Item> list;
    private @Nullable String codes;
    private @Nullable BitSet present;

    /** Items that cover the tokens of a sentence. */
    public Items(Sentence sentence, List<Item> list) {
        this.sentence = sentence;
        this.list = List.copyOf(list);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** In text order. */
    public List<Item> list() {
        return list;
    }

    public Item get(int i) {
        return list.get(i);
    }

    public int size() {
        return list.size();
    }

    /** One character an item: what patterns run over. */
    String codes() {
        if (codes == null) {
            StringBuilder all = new StringBuilder(list.size());
            list.forEach(item -> all.append(item.code()));
            codes = all.toString();
        }
        return codes;
    }

    /** The codes that some item has. */
    BitSet present() {
        if (present == null) {
            present = new BitSet();
            for (Item item : list) {
                present.set(item.code());
            }
        }
        return present;
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
