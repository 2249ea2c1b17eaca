using System.Reflection.Emit;

namespace MadasterGen.Tool.Uses.Code;

/// <summary>An instruction of a method's code.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="Code">What it does.</param>
/// <param name="Operand">The number that stands behind it: a token, an index, or where it goes; 0 for none.</param>
/// <param name="Targets">Where it may go on instead of at the next one.</param>
internal sealed record Instruction(int Offset, OpCode Code, int Operand, int[] Targets)
{
    /// <summary>Whether the next instruction is not run behind it.</summary>
    public bool EndsRun => Code.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw;
}
