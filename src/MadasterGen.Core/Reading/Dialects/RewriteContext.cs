using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.References;
using MadasterGen.Reading.Dialects.Sequences;
using MadasterGen.Reading.Dialects.Version2;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>What the steps of one rewriting share.</summary>
internal sealed class RewriteContext
{
    private readonly Action<Problem>? _report;
    private readonly CancellationToken _cancellationToken;
    private readonly DanglingReferences _dangling = new(source: null);
    private int _copied;

    public RewriteContext(
        StructureObject root, DialectRules rules, Action<Problem>? report, CancellationToken cancellationToken)
    {
        Root = root;
        Rules = rules;
        _report = report;
        _cancellationToken = cancellationToken;
        Elements = new SharedElements(this);
        EventData = rules.IsJsonSchema ? new EventData(root, Elements) : null;
        HoistedElements = new HoistedElements(root, rules);
        Hoisted = new HoistedSchemas(root, rules);
    }

    /// <summary>The document as it is written.</summary>
    public StructureObject Root { get; }

    /// <summary>What the document's version is rewritten by.</summary>
    public DialectRules Rules { get; }

    /// <summary>The elements that are written in another place.</summary>
    public SharedElements Elements { get; }

    /// <summary>The data of events that are JSON in a string; null where a version has none.</summary>
    public EventData? EventData { get; }

    /// <summary>What a document of version 2.0 says of media types.</summary>
    public MediaTypeLists MediaTypes { get; } = new();

    /// <summary>The elements of other files that move to the components.</summary>
    public HoistedElements HoistedElements { get; }

    /// <summary>The schemas that move to the components.</summary>
    public HoistedSchemas Hoisted { get; }

    /// <summary>The definitions around the schema that is being rewritten.</summary>
    public DefinitionScope? Scope { get; set; }

    /// <summary>Goes one level down.</summary>
    /// <exception cref="StructureException">It is too deep.</exception>
    public void Enter(StructureNode node, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        // Aliases can nest deeper than the text.
        if (depth > ReadingLimits.Depth)
            throw StructureException.TooDeep(node.Span.Start);
        StructureException.CheckStack(node.Span.Start);
    }

    /// <summary>Counts members that are written where they are used, once for each use.</summary>
    /// <param name="count">How many members.</param>
    /// <param name="at">What uses them.</param>
    /// <exception cref="StructureException">They are too many in all.</exception>
    public void Copy(int count, TextSpanPosition at)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _copied += count;
        if (_copied > ReadingLimits.AliasNodes)
            throw new StructureException($"{ReadingLimits.AliasNodes} members behind references", at.Start, isLimit: true);
    }

    /// <summary>Reports a keyword that the client does not represent.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="place">The schema or element that has it.</param>
    /// <param name="consequence">What that means, as a clause.</param>
    public void ReportLost(StructureMember keyword, Place place, string consequence)
    {
        string name = keyword.Key.Text;
        Report(ProblemIds.ConstructIsNotRepresented, keyword.Key.Span, place.Child(name), isWarning: null, name, consequence);
    }

    /// <summary>Reports something because of which a call cannot be made as the document says.</summary>
    /// <param name="at">Where the text has it.</param>
    /// <param name="place">Its place.</param>
    /// <param name="what">Its name.</param>
    /// <param name="consequence">What that means, as a clause.</param>
    public void ReportLostCall(TextSpanPosition at, Place place, string what, string consequence) =>
        Report(ProblemIds.ConstructIsNotRepresented, at, place, isWarning: true, what, consequence);

    /// <summary>Reports a keyword that breaks a rule of the document's version and says clearly what it means.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="place">The schema or element that has it.</param>
    /// <param name="rule">The rule, as a sentence.</param>
    public void ReportHarmless(StructureMember keyword, Place place, string rule)
    {
        Place at = place.Child(keyword.Key.Text);
        Report(ProblemIds.DocumentBreaksAHarmlessRule, keyword.Key.Span, at, isWarning: null, rule);
    }

    /// <summary>Reports a reference to a component that leads nowhere.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="place">The place of what is one.</param>
    /// <param name="section">Where the components have such elements.</param>
    /// <param name="consequence">What that means, as a clause.</param>
    public void ReportDangling(StructureMember reference, Place place, string section, string consequence)
    {
        StructureNode? named = StructureWalk.To(Root, JsonPointer.Of("components", section)).Exact;
        IEnumerable<string> names = (named as StructureObject)?.Members.Select(member => member.Key.Text) ?? [];
        string[] arguments = _dangling.Arguments(((StructureScalar)reference.Value).Text, names, consequence);
        Report(ProblemIds.DanglingReference, reference.Key.Span, place.Child(reference.Key.Text), isWarning: null, arguments);
    }

    // What is taken out has no pointer into the result, so that the position is that of the text.
    private void Report(string id, TextSpanPosition at, Place place, bool? isWarning, params string[] arguments) =>
        _report?.Invoke(new Problem(id, place.ToString(), arguments.ToEquatableArray(), at.Start, isWarning));
}
