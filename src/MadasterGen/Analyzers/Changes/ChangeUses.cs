using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Analyzers.Changes;

/// <summary>Finds the uses of what changed in one file. Only names that changed are looked up, which costs a file nearly nothing.</summary>
internal sealed class ChangeUses
{
    private readonly ChangeIndex _index;
    private readonly SemanticModel _model;
    private readonly FixedUses _fixed;
    private readonly FixedCalls _calls;
    private readonly CancellationToken _cancellationToken;

    public ChangeUses(ChangeIndex index, SemanticModel model, CancellationToken cancellationToken)
    {
        (_index, _model, _cancellationToken) = (index, model, cancellationToken);
        _fixed = new FixedUses(model, cancellationToken);
        _calls = new FixedCalls(model, cancellationToken);
    }

    /// <summary>The findings, in the order of the file.</summary>
    public IEnumerable<Finding> Find()
    {
        if (!_index.MayConcern(_model.SyntaxTree.GetText(_cancellationToken).ToString()))
            yield break;
        foreach (SyntaxNode node in _model.SyntaxTree.GetRoot(_cancellationToken).DescendantNodes())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            IEnumerable<Finding> findings = node switch
            {
                SimpleNameSyntax name when _index.HasName(name.Identifier.ValueText) => OfName(name),
                BaseObjectCreationExpressionSyntax creation when _index.ConcernsCreation => OfCreation(creation),
                _ => [],
            };
            foreach (Finding finding in findings)
                yield return finding;
        }
    }

    private IEnumerable<Finding> OfName(SimpleNameSyntax name)
    {
        SymbolInfo info = _model.GetSymbolInfo(name, _cancellationToken);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } symbol)
            yield break;
        ISymbol named = Named(symbol);
        if (_index.RemovalOf(named) is { } removal)
        {
            string text = $"'{name.Identifier.ValueText}' {removal.Text}";
            yield return new Finding(UsageIds.RemovedIsUsed, text, name, ReplacementFor(named, removal.Replacement))
            {
                Gone = named,
                Advice = removal.Advice,
            };
            yield break;
        }
        if (named is INamedTypeSymbol)
            yield break;
        bool isProperty = named is IPropertySymbol { IsStatic: false };
        IEnumerable<MemberChange> changes = _index.ChangesOf(named.ContainingType)
            .Where(c => !c.IsNewValue && c.Members.Contains(named.Name) && !(isProperty ? _fixed.Has(c, name) : IsFixed(c, name, info)));
        foreach (MemberChange change in changes)
        {
            yield return new Finding(IdOf(change), change.Text, name, ReplacementFor(named, change.Replacement));
            // What is of another version now is another client, whatever variable holds it.
            if (change.Id == UsageIds.BreakingChangeIsUsed && isProperty)
            {
                foreach (SimpleNameSyntax call in CallsOnLocal(name))
                    yield return new Finding(IdOf(change), change.Text, call);
            }
        }
        foreach (Finding finding in OfValue(name, named))
            yield return finding;
    }

    // The methods that are called on the variable which is given a property.
    private IEnumerable<SimpleNameSyntax> CallsOnLocal(SimpleNameSyntax property)
    {
        SyntaxNode value = property.Parent is MemberAccessExpressionSyntax access && access.Name == property ? access : property;
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
            return [];
        if (_model.GetDeclaredSymbol(variable, _cancellationToken) is not ILocalSymbol local)
            return [];
        return LocalUses.Of(local, variable, _model, _cancellationToken)
            .Where(use => use.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } call && call.Expression == use)
            .Select(use => ((MemberAccessExpressionSyntax)use.Parent!).Name);
    }

    private bool IsFixed(MemberChange change, SimpleNameSyntax name, SymbolInfo info) =>
        (change.Position is not null || change.RequiresArgument) && _calls.Have(change, name, info.Symbol as IMethodSymbol);

    // What is certain is which operation replaces another; whether it has the same variants is not known here.
    private static string? ReplacementFor(ISymbol named, string? replacement) =>
        named is IMethodSymbol && MethodVariantNames.IsVariant(named.Name) ? null : replacement;

    // A constructor's type is what is named.
    private static ISymbol Named(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } => type,
        IMethodSymbol { ReducedFrom: { } reduced } => reduced,
        _ => symbol,
    };

    private static string IdOf(MemberChange change) => change switch
    {
        { Id: UsageIds.NewerVersionExists or UsageIds.DeprecatedIsUsed } => change.Id,
        { IsBreaking: true } => UsageIds.BreakingChangeIsUsed,
        { IsBreaking: false } => UsageIds.ChangeIsUsed,
    };

    // Where a value is compared or switched over, the new ones are missing.
    private IEnumerable<Finding> OfValue(SimpleNameSyntax name, ISymbol value)
    {
        INamedTypeSymbol? type = value.ContainingType;
        if (type is { TypeKind: TypeKind.Enum, ContainingType: { } outer })
            type = outer;
        if (type is null || !value.IsStatic || !_index.ChangesOf(type).Any(c => c.IsNewValue) || Decision(name) is not { } decision)
            yield break;
        HashSet<string> mentioned = [.. Region(decision).DescendantNodes().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText)];
        foreach (MemberChange change in _index.ChangesOf(type).Where(c => c.IsNewValue && !c.Members.Any(mentioned.Contains)))
            yield return new Finding(UsageIds.NewValueIsNotHandled, change.Text, decision);
    }

    private static SyntaxNode? Decision(SyntaxNode name)
    {
        foreach (SyntaxNode node in name.Ancestors())
        {
            switch (node)
            {
                case SwitchStatementSyntax or SwitchExpressionSyntax:
                    return node;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }:
                    return node;
                case IsPatternExpressionSyntax:
                    return node;
                case SwitchSectionSyntax section when section.Statements.Any(s => s.Span.Contains(name.Span)):
                case SwitchExpressionArmSyntax arm when arm.Expression.Span.Contains(name.Span):
                case StatementSyntax:
                    return null;
            }
        }
        return null;
    }

    // Conditions are often made of several comparisons: what one of them handles is handled.
    private static SyntaxNode Region(SyntaxNode decision) => decision is BinaryExpressionSyntax or IsPatternExpressionSyntax
        ? decision.AncestorsAndSelf().TakeWhile(n => n is ExpressionSyntax or PatternSyntax).Last()
        : decision;

    private bool HasName(TypeSyntax type) =>
        type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => _index.HasName(n.Identifier.ValueText));

    private IEnumerable<Finding> OfCreation(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax { Type: { } named } && !HasName(named))
            yield break;
        if (_model.GetTypeInfo(creation, _cancellationToken).Type is not INamedTypeSymbol type)
            yield break;
        SeparatedSyntaxList<ExpressionSyntax> initializers = creation.Initializer?.Expressions ?? default;
        HashSet<string> set =
        [
            .. initializers.OfType<AssignmentExpressionSyntax>().Select(a => a.Left).OfType<SimpleNameSyntax>()
                .Select(n => n.Identifier.ValueText)
        ];
        foreach (MemberChange change in WithBases(type).SelectMany(_index.ChangesOf)
            .Where(c => c.RequiresMember && !c.Members.Any(set.Contains)))
            yield return new Finding(UsageIds.RequiredMemberIsMissing, change.Text, creation);
    }

    // What every kind of a thing must have stands on their base.
    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type; one is not null; one = one.BaseType)
            yield return one;
    }
}
