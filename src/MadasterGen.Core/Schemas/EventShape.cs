using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// A schema of server-sent events as objects of their fields (OpenAPI 3.2.0, "Sequential Media Types"). Documents that are older
/// describe the data alone, but for those of ASP.NET Core, which describe .NET's type for events.
/// </summary>
/// <param name="Names">What the fields are called.</param>
/// <param name="Kinds">The objects that an event can be.</param>
internal sealed record EventShape(EventNames Names, IReadOnlyList<EventKind> Kinds)
{
    /// <summary>The events that a schema describes; null where it describes their data alone.</summary>
    /// <param name="at">The schema.</param>
    /// <param name="isByItems">Whether the document says that each value is what it describes.</param>
    /// <param name="schemas">What schemas are.</param>
    public static EventShape? Of(SchemaAt at, bool isByItems, SchemaResolver schemas)
    {
        SchemaView[] views = [.. ViewsOf(schemas.View(at), schemas)];
        if (views.Length == 0)
            return null;
        EventNames? names = EventNames.All.FirstOrDefault(one => Array.TrueForAll(views, one.Are)
            && (isByItems || Array.Exists(views, view => IsTelling(view, one, schemas))));
        return names is null ? null : new EventShape(names, [.. views.Select(view => KindOf(view, names, schemas))]);
    }

    private static IEnumerable<SchemaView> ViewsOf(SchemaView view, SchemaResolver schemas) => view switch
    {
        HierarchyView { TypeName: { } name } => schemas.Set.Hierarchies.DescendantsOf(name).Select(schemas.ViewOf).OfType<SchemaView>()
            .Append(view),
        ObjectView => [view],
        UnionView union => schemas.Unions.CasesOf(union) is { IsUnion: true, HasAnyObject: false } cases
            ? cases.Cases.SelectMany(one => one.Alternatives).Select(one => schemas.Meant(one.At))
                .SelectMany(one => one is ObjectView ? ViewsOf(one, schemas) : [one])
            : [],
        _ => [],
    };

    // Data are an ordinary word: an object of nothing but data is an event only where they are a string.
    private static bool IsTelling(SchemaView view, EventNames names, SchemaResolver schemas) =>
        view.Content.Properties.ContainsKey(names.Event) || view.Content.Properties.ContainsKey(names.Retry)
        || (view.Content.Properties.TryGetValue(EventNames.Data, out SchemaMember? data) && !IsJson(schemas.View(data.At)));

    private static EventKind KindOf(SchemaView view, EventNames names, SchemaResolver schemas)
    {
        bool isJson = view.Content.Properties.TryGetValue(EventNames.Data, out SchemaMember? data) && IsJson(schemas.View(data.At));
        MergedEnum? listed = view.Content.Properties.TryGetValue(names.Event, out SchemaMember? type)
            ? schemas.View(type.At).Content.Enum
            : null;
        IEnumerable<string> types = (listed?.Values ?? []).Select(JsonText.Plain);
        if (view is HierarchyView { TypeName: { } name, Root: var root })
            types = types.Concat(TagsOf(name, schemas.Set.Find(root)!.Schema.Discriminator, names));
        return new EventKind([.. types], isJson);
    }

    private static IEnumerable<string> TagsOf(string name, ApiDiscriminator? discriminator, EventNames names) =>
        discriminator?.PropertyName == names.Event
            ? discriminator.Mapping.Where(one => one.SchemaName == name).Select(one => one.Value).DefaultIfEmpty(name)
            : [];

    /// <summary>Whether data are JSON; else they are a string, as all data are of which nothing is said.</summary>
    public static bool IsJson(SchemaView data) => data switch
    {
        EnumView or AnyView => false,
        ScalarView { Scalar: var scalar } => ScalarFormats.IsLiteral(scalar),
        _ => true,
    };
}

/// <summary>An object that an event can be.</summary>
/// <param name="Types">The types of events that it is; empty when it can be any.</param>
/// <param name="HoldsJson">Whether its data are JSON; else a string.</param>
internal sealed record EventKind(IReadOnlyList<string> Types, bool HoldsJson);
