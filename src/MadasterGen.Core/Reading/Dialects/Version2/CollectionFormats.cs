using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>How the elements of a list are divided: <c>collectionFormat</c> is <c>style</c> and <c>explode</c> in version 3.0.</summary>
internal static class CollectionFormats
{
    /// <summary>The extension that says the style where version 3.0 has no word for it.</summary>
    public const string StyleKey = StructureCleaning.Reserved + "style";

    /// <summary>The extension that says the styles of lists in a list, outermost first, with spaces between.</summary>
    public const string InnerKey = StructureCleaning.Reserved + "inner-styles";

    /// <summary>The style of elements that tabs divide.</summary>
    public const string Tabs = "tabDelimited";

    private const string Format = "collectionFormat";
    private const string Style = "style";
    private const string Items = "items";
    private const string Commas = "csv";
    private const string OnePerElement = "multi";

    private static readonly Dictionary<string, (string Key, string Style)> s_styles = new(StringComparer.Ordinal)
    {
        [Commas] = (Style, "form"),
        [OnePerElement] = (Style, "form"),
        ["ssv"] = (Style, "spaceDelimited"),
        ["pipes"] = (Style, "pipeDelimited"),
        ["tsv"] = (StyleKey, Tabs),
    };

    /// <summary>Takes the format out of a header, whose lists are divided by commas in version 3.0.</summary>
    /// <param name="header">The header.</param>
    /// <param name="place">Its place.</param>
    /// <param name="context">The document.</param>
    public static void TakeFromHeader(Draft header, Place place, RewriteContext context)
    {
        bool isList = IsList(header);
        if (header.Take(Format) is { Value: StructureScalar { Text: not (Commas or OnePerElement) } } written && isList)
            ReportCommas(written, place, context);
    }

    /// <summary>Takes the format out of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="place">Its place.</param>
    /// <param name="context">The document.</param>
    /// <returns>What says the same in version 3.0; null where that is what it says anyway.</returns>
    public static IReadOnlyList<StructureMember>? Take(Draft parameter, Place place, RewriteContext context)
    {
        StructureMember? written = parameter.Take(Format);
        if (!IsList(parameter))
            return null;
        string format = (written?.Value as StructureScalar)?.Text ?? Commas;
        if (!s_styles.TryGetValue(format, out (string Key, string Style) style))
        {
            ReportCommas(written!, place, context);
            style = s_styles[format = Commas];
        }
        bool isNamed = RequestRule.PlaceOf(parameter.ToObject()) is "query" or "formData";
        TextSpanPosition at = written?.Key.Span ?? parameter.Span;
        IEnumerable<StructureMember> inner = InnerStyles(parameter, place, context) is { Length: > 0 } styles
            ? [new StructureMember(Nodes.Text(InnerKey, at), Nodes.Text(styles, at))]
            : [];
        // In paths and headers commas are what version 3.0 has too, and there are no names that could be repeated.
        if (!isNamed && format is Commas or OnePerElement)
            return [.. inner];
        StructureScalar explode = format == OnePerElement ? Nodes.True(at) : new StructureScalar(at, "false", IsText: false);
        return
        [
            new StructureMember(Nodes.Text(style.Key, at), Nodes.Text(style.Style, at)),
            new StructureMember(Nodes.Text("explode", at), explode),
            .. inner,
        ];
    }

    // The formats of lists in the list. Names are repeated for the elements of the outermost alone.
    private static string InnerStyles(Draft parameter, Place place, RewriteContext context)
    {
        List<string> styles = [];
        Place at = place.Child(Items);
        StructureObject? items = parameter.Find(Items) as StructureObject;
        for (; items is not null && IsList(new Draft(items)); items = items.Find(Items) as StructureObject, at = at.Child(Items))
        {
            StructureMember? written = new Draft(items).FindMember(Format);
            string format = (written?.Value as StructureScalar)?.Text ?? Commas;
            bool isKnown = format != OnePerElement && s_styles.ContainsKey(format);
            if (!isKnown && written is { Value: StructureScalar })
                ReportCommas(written, at, context);
            styles.Add(s_styles[isKnown ? format : Commas].Style);
        }
        return string.Join(" ", styles);
    }

    // Tools take a list of types, of which a list can be one.
    private static bool IsList(Draft described) => described.Find("type") is { } type
        && (type is StructureArray types ? types.Items : [type]).OfType<StructureScalar>().Any(one => one.Text == "array");

    private static void ReportCommas(StructureMember format, Place place, RewriteContext context) => context.ReportLostCall(
        format.Key.Span, place.Child(Format), ((StructureScalar)format.Value).Text, "commas divide the elements");
}
