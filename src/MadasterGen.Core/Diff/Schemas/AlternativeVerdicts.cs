using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Diff.Schemas;

/// <summary>What changes of alternatives break, where that is not what it usually is.</summary>
internal sealed class AlternativeVerdicts
{
    private readonly SchemaResolver _old;
    private readonly SchemaResolver _new;

    public AlternativeVerdicts(SchemaResolver old, SchemaResolver @new) => (_old, _new) = (old, @new);

    /// <summary>An alternative that C# has no case for, such as a list of strings beside any string, changes no code.</summary>
    public Verdicts? OfAlternative(string ruleId, SchemaView old, SchemaView @new, ChangeDirection direction) =>
        TypeKeys.Each(old, _old).SetEquals(TypeKeys.Each(@new, _new)) ? WithoutCode(ruleId, direction) : null;

    /// <summary>Alternatives where there was one schema, or one where there were alternatives.</summary>
    public Verdicts? OfAlternatives(string ruleId, SchemaView old, SchemaView @new, ChangeDirection direction)
    {
        bool canBeAlternative = old is UnionView before
            ? CanBe(before, @new, _old)
            : @new is not UnionView after || CanBe(after, old, _new);
        Verdicts verdicts = ChangeRules.Of(ruleId).For(direction);
        if (!canBeAlternative && direction != ChangeDirection.None)
            return verdicts with { Wire = Verdict.Breaking };
        return TypeKeys.Each(old, _old).SetEquals(TypeKeys.Each(@new, _new)) ? WithoutCode(ruleId, direction) : null;
    }

    private static Verdicts WithoutCode(string ruleId, ChangeDirection direction) =>
        ChangeRules.Of(ruleId).For(direction) with { Source = Verdict.Harmless, Binary = Verdict.Harmless };

    // Whether a value of the one schema can be one of the alternatives, as far as kinds of JSON tell.
    private static bool CanBe(UnionView union, SchemaView one, SchemaResolver schemas) =>
        schemas.Unions.CasesOf(union).Alternatives.Any(other => CanBe(schemas.View(other.At).Content.Kind, one.Content.Kind));

    private static bool CanBe(ApiSchemaKind alternative, ApiSchemaKind kind) =>
        alternative == kind || IsOpen(alternative) || IsOpen(kind) || (IsNumber(alternative) && IsNumber(kind));

    private static bool IsOpen(ApiSchemaKind kind) => kind == ApiSchemaKind.Any;

    private static bool IsNumber(ApiSchemaKind kind) => kind is ApiSchemaKind.Integer or ApiSchemaKind.Number;
}
