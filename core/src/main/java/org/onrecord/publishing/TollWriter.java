package org.onrecord.publishing;

import org.onrecord.model.Assertion;
import org.onrecord.model.Chain;
import org.onrecord.model.Claim;
import org.onrecord.model.Conflict;
import org.onrecord.model.Figure;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

/** Writes tolls: the claims, what is concluded from them by each rule and how that changed, and the contradictions. */
final class TollWriter {
    private final Fields json;
    private final StatementWriter statements;
    private final ReportHeadWriter reports;

    TollWriter(Fields json) {
        this.json = json;
        this.statements = new StatementWriter(json);
        this.reports = new ReportHeadWriter(json);
    }

    void writeSeries(TollSeries series) {
        json.text("category", series.category().code());
        json.text("counted", series.counted());
        json.object("rules", () -> {
            for (TollRule rule : TollRule.values()) {
                json.object(rule.code(), () -> {
                    writeToll(series.toll(rule));
                    json.objects("course", series.course(rule), this::writePoint);
                });
            }
        });
        json.objects("claims", series.claims(), this::writeClaim);
        json.objects("conflicts", series.conflicts(), this::writeConflict);
    }

    /** The three numbers as fields of the present object. */
    void writeToll(Toll toll) {
        json.optional("low", toll.low(), this::writeBound);
        json.optional("best", toll.best(), this::writeBound);
        json.optional("high", toll.high(), this::writeBound);
        json.number("sources", toll.sources());
        json.flag("disputed", toll.disputed());
    }

    private void writeBound(Toll.Bound bound) {
        json.number("value", bound.value());
        json.flag("approximate", bound.approximate());
        json.text("why", bound.why());
        json.strings("assertions", bound.assertions());
    }

    private void writePoint(TollPoint point) {
        json.text("at", point.at().toString());
        writeToll(point.toll());
    }

    void writeClaim(Claim claim) {
        Assertion assertion = claim.assertion();
        json.text("assertion", assertion.id());
        writeFigure(assertion.figure());
        json.text("report", assertion.report().id());
        reports.writeTimes(assertion.report());
        json.text("reader", assertion.reader());
        json.object("chain", () -> writeChain(claim.chain()));
        json.optional("statement", assertion.statement(), statements::write);
        json.text("relation", claim.relation().code());
        json.text("earlier", claim.earlier());
        json.text("standing", claim.standing().code());
    }

    private void writeFigure(Figure figure) {
        json.span("span", figure.span());
        json.text("text", figure.text());
        json.number("min", figure.bounds().min());
        json.number("max", figure.bounds().max());
        json.flag("approximate", figure.bounds().approximate());
        json.flag("implicit", figure.implicit());
        json.text("subject", figure.subject());
        json.flag("includesAttackers", figure.includesAttackers());
        json.flag("linked", figure.linked());
    }

    void writeChain(Chain chain) {
        json.text("origin", chain.origin());
        json.text("source", chain.source());
        json.text("kind", chain.kind().code());
        json.strings("via", chain.via());
        json.text("publisher", chain.publisher());
        json.flag("attackers", chain.attackers());
    }

    private void writeConflict(Conflict conflict) {
        json.text("lower", conflict.lower());
        json.text("higher", conflict.higher());
        json.text("since", conflict.since().toString());
        json.flag("settled", conflict.settled());
    }
}
