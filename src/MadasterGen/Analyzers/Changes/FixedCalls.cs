using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Analyzers.Changes;

/// <summary>
/// Knows the calls that a change of a method's parameters does not concern, or no longer since somebody fixed them: what must be given is
/// given, and no argument goes to another parameter than it did.
/// </summary>
internal sealed class FixedCalls(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly NullChecks _nulls = new(model, cancellationToken);

    /// <summary>Whether a change need not be reported where a method is named.</summary>
    /// <param name="change">A change of what the method is given.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="method">What the compiler takes it for; null where it refuses the call.</param>
    public bool Have(MemberChange change, SimpleNameSyntax name, IMethodSymbol? method)
    {
        SyntaxNode named = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        if (named.Parent is not InvocationExpressionSyntax invocation || invocation.Expression != named)
        {
            bool isOther = change.Position is null || change.Before.Count != method?.Parameters.Length;
            return IsOnlyNamed(named) || (method is not null && isOther);
        }
        SeparatedSyntaxList<ArgumentSyntax> arguments = invocation.ArgumentList.Arguments;
        return change.Position is { } position
            ? !arguments.Skip(position).Any(argument => argument.NameColon is null) || !WerePossible(arguments, change, method)
            : method is not null && IsGiven(arguments, change.Parameter, method);
    }

    private static string? NameOf(ArgumentSyntax argument) => argument.NameColon?.Name.Identifier.ValueText;

    private static bool IsOnlyNamed(SyntaxNode method) =>
        method.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } }
        && called.Identifier.ValueText == "nameof";

    // What did not compile before was written for what is now. Where the call does not compile now, an argument that is missing is named
    // by itself, and nothing goes elsewhere.
    private bool WerePossible(SeparatedSyntaxList<ArgumentSyntax> arguments, MemberChange change, IMethodSymbol? method)
    {
        if (method is null)
            return !change.RequiresArgument;
        string?[] given = [.. arguments.Select((one, place) => NameOf(one) ?? change.Before.ElementAtOrDefault(place))];
        return given.Distinct().Count() == given.Length
            && given.Zip(arguments, (parameter, argument) => WasPossible(argument, parameter, change.Before, method)).All(was => was);
    }

    private bool WasPossible(ArgumentSyntax argument, string? parameter, IReadOnlyList<string> before, IMethodSymbol method)
    {
        if (parameter is null || !before.Contains(parameter))
            return false;
        ITypeSymbol? type = method.Parameters.FirstOrDefault(one => one.Name == parameter)?.Type;
        return type is null || model.ClassifyConversion(argument.Expression, type) is { Exists: true, IsImplicit: true };
    }

    // The compiler asks for it; null it only warns of, and only where it looks.
    private bool IsGiven(SeparatedSyntaxList<ArgumentSyntax> arguments, string? name, IMethodSymbol method)
    {
        if (method.Parameters.FirstOrDefault(one => one.Name == name) is not { } parameter)
            return true;
        ArgumentSyntax? given = arguments.FirstOrDefault(one => NameOf(one) == name)
            ?? arguments.Skip(parameter.Ordinal).FirstOrDefault(one => one.NameColon is null);
        return given is null || parameter.NullableAnnotation == NullableAnnotation.Annotated || !_nulls.Allow(given.Expression);
    }
}
