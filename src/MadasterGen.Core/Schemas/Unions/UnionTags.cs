using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas.Unions;

/// <summary>
/// What a union's discriminator says of its alternatives: the values of the mapping; else what the alternative itself allows; else the
/// name of its schema (OpenAPI 3.0.3, 4.7.25).
/// </summary>
internal sealed class UnionTags
{
    private readonly SchemaResolver _schemas;
    private readonly ApiDiscriminator _discriminator;
    private readonly ILookup<string, string> _values;

    private UnionTags(SchemaResolver schemas, ApiDiscriminator discriminator)
    {
        (_schemas, _discriminator) = (schemas, discriminator);
        _values = discriminator.Mapping.ToLookup(one => one.SchemaName, one => one.Value, StringComparer.Ordinal);
    }

    /// <summary>The tags of a union's alternatives; null when it has no discriminator.</summary>
    public static UnionTags? Of(UnionView union, SchemaResolver schemas) =>
        union.Content.DiscriminatorAt?.Schema.Discriminator is { } discriminator ? new UnionTags(schemas, discriminator) : null;

    /// <summary>The tag of an alternative; null when nothing is said of it.</summary>
    public UnionTag? Of(SchemaAt alternative)
    {
        SchemaView view = _schemas.View(alternative);
        string[] names = [.. NamesOf(alternative, view).Distinct()];
        IEnumerable<string> mapped = names.Concat(KindsOf(view)).SelectMany(name => _values[name]);
        IReadOnlyCollection<string> values = ValuesOf(mapped, ConstantsOf(view), names);
        return values.Count == 0 ? null : new UnionTag(_discriminator.PropertyName, values);
    }

    /// <summary>Whether an alternative stands for all values that stand for no other.</summary>
    public bool IsOpen(SchemaAt alternative) =>
        _discriminator.DefaultSchema is { } other && NamesOf(alternative, _schemas.View(alternative)).Contains(other);

    /// <summary>The values by which a discriminator tells an alternative.</summary>
    /// <param name="mapped">The values of the mapping.</param>
    /// <param name="allowed">The values that the alternative lists for the property, which count where nothing is mapped.</param>
    /// <param name="names">The names of the alternative, which count where it lists nothing.</param>
    public static IReadOnlyCollection<string> ValuesOf(IEnumerable<string> mapped, IEnumerable<string> allowed, IEnumerable<string> names)
    {
        HashSet<string> values = new(mapped, StringComparer.Ordinal);
        if (values.Count == 0)
            values.UnionWith(allowed);
        if (values.Count == 0)
            values.UnionWith(names);
        return values;
    }

    private IEnumerable<string> NamesOf(SchemaAt alternative, SchemaView view)
    {
        if (alternative.Schema.Reference is { } reference)
            yield return reference;
        for (SchemaChain? link = view.Chain; link is not null; link = link.Next)
        {
            if (link.At.Name is { } name)
                yield return name;
        }
    }

    // A base is all of its kinds.
    private IEnumerable<string> KindsOf(SchemaView view) => view is HierarchyView { TypeName: { } type } hierarchy && type == hierarchy.Root
        ? _discriminator.Mapping.Select(one => one.SchemaName).Where(name => _schemas.Set.Hierarchies.HierarchyOf(name) == type)
        : [];

    private IEnumerable<string> ConstantsOf(SchemaView view)
    {
        bool isDeclared = view.Content.Properties.TryGetValue(_discriminator.PropertyName, out SchemaMember? member);
        return isDeclared && _schemas.View(member!.At).Content.Enum is { } values ? values.Values.Select(JsonText.Plain) : [];
    }
}
