using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Analyzers.Changes;

/// <summary>Finds where a local variable is named.</summary>
internal static class LocalUses
{
    /// <summary>The names of a variable in the block that declares it.</summary>
    public static IEnumerable<IdentifierNameSyntax> Of(
        ILocalSymbol local, VariableDeclaratorSyntax variable, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode scope = variable.Ancestors().First(node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local.Name
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local));
    }
}
