using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Operations.Headers;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Planning.Changes.Witnesses;

/// <summary>Lists what code can do with parts of a client.</summary>
internal static class UseCatalog
{
    // Parameters of a call that are given partly by place and partly by name in every way.
    private const int MostMixed = 16;

    /// <summary>The uses of a type.</summary>
    public static IEnumerable<ClientUse> Of(TypePlan type) => type switch
    {
        EnumPlan values => values.Members.Select(member => (ClientUse)new ValueUse(values, member)).Prepend(new TypeUse(type)),
        RecordPlan record => Of(record).Prepend(new TypeUse(type)),
        UnionPlan union => union.Cases.Select(one => (ClientUse)new CaseUse(union, one))
            .Prepend(new TypeUse(type)).Append(new MatchUse(union)),
        _ => [new TypeUse(type)],
    };

    /// <summary>The uses of a property.</summary>
    public static IEnumerable<ClientUse> Of(RecordPlan type, PropertyPlan property)
    {
        yield return ReadUse.Of(type, property);
        if (!type.IsAbstract)
            yield return new MakeUse(type, Required(type).Where(one => one.Name != property.Name).Append(property).ToEquatableArray());
    }

    /// <summary>The calls of an operation.</summary>
    public static IEnumerable<ClientUse> Of(TagClientPlan client, OperationPlan operation)
    {
        foreach (MethodPlan method in operation.Methods)
        {
            int required = method.Parameters.TakeWhile(parameter => parameter.Default is null).Count();
            int values = method.Parameters.TakeWhile(parameter => parameter.Role is not (MethodParameterRole.Options
                or MethodParameterRole.CancellationToken)).Count();
            yield return Call(required, []);
            yield return Call(required, []) with { Taking = CallTaking.Result };
            yield return Call(required, []) with { Taking = CallTaking.Task };
            for (int named = required - 1; named >= 0; named--)
            {
                // Of many, calls that name the rest from the middle on find nothing that those with all by place or by name do not.
                if (named == 0 || required <= MostMixed)
                    yield return Call(named, method.Parameters.Skip(named).Take(required - named));
            }
            for (int given = required; given < values; given++)
            {
                yield return Call(required, [method.Parameters[given]]);
                yield return Call(given + 1, []);
            }
            yield return Call(values + 1, []);
            foreach (HeaderPlan header in method is ResponseMethod { Headers.Headers: var headers } ? headers : [])
                yield return Call(required, []) with { Taking = CallTaking.Header, Header = header };

            CallUse Call(int places, IEnumerable<MethodParameterPlan> named) =>
                new(client, method, places, named.ToEquatableArray(), CallTaking.Nothing);
        }
    }

    /// <summary>What must be set where an object is made.</summary>
    public static IEnumerable<PropertyPlan> Required(RecordPlan record) =>
        record.InheritedProperties.Concat(record.Properties).Where(property => property.IsRequiredMember);

    private static IEnumerable<ClientUse> Of(RecordPlan record)
    {
        if (record.Discriminator is { } discriminator)
            yield return new ReadUse(record, discriminator.Name, discriminator.Type, false);
        if (!record.IsAbstract)
            yield return new MakeUse(record, Required(record).ToEquatableArray());
        if (record.AdditionalProperties is not null)
            yield return new IndexUse(record);
        foreach (ClientUse use in record.InheritedProperties.Concat(record.Properties).SelectMany(property => Of(record, property)))
            yield return use;
    }
}
