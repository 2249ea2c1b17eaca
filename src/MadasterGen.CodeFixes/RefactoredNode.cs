using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace MadasterGen.CodeFixes;

/// <summary>The syntax that a refactoring is asked for, with what is known of it.</summary>
/// <typeparam name="TNode">The kind of syntax.</typeparam>
internal sealed class RefactoredNode<TNode>
    where TNode : SyntaxNode
{
    private readonly CodeRefactoringContext _context;
    private readonly SyntaxNode _root;

    private RefactoredNode(CodeRefactoringContext context, SyntaxNode root, TNode node, SemanticModel model) =>
        (_context, _root, Node, Model) = (context, root, node, model);

    /// <summary>The syntax.</summary>
    public TNode Node { get; }

    /// <summary>The meaning of the file.</summary>
    public SemanticModel Model { get; }

    /// <summary>The innermost syntax of a kind at the place of a request, or around it; null where there is none.</summary>
    public static async Task<RefactoredNode<TNode>?> FindAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>() is not { } node)
            return null;
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        return model is null ? null : new RefactoredNode<TNode>(context, root, node, model);
    }

    /// <summary>Offers another syntax in its place.</summary>
    /// <param name="title">What people choose.</param>
    /// <param name="other">What stands there then.</param>
    /// <param name="key">The name of the refactoring.</param>
    public void Offer(string title, SyntaxNode other, string key)
    {
        Document changed = _context.Document.WithSyntaxRoot(_root.ReplaceNode(Node, other));
        _context.RegisterRefactoring(CodeAction.Create(title, _ => Task.FromResult(changed), key));
    }
}
