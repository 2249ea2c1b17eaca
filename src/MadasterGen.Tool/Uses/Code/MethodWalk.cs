using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses.Code;

/// <summary>
/// Goes through a method's code once, from its beginning to its end, with the types of the values that it works with. Compilers write code
/// that can be read so (ECMA-335, III.1.7.5); where another wrote it, types are unknown and nothing is claimed.
/// </summary>
internal sealed class MethodWalk
{
    private readonly ProgramAssembly _assembly;
    private readonly ICodeListener _listener;
    private readonly IReadOnlyList<CodeType> _arguments;
    private readonly IReadOnlyList<CodeType> _locals;
    private readonly CodeType _result;
    private readonly IReadOnlyList<Instruction> _code;
    private readonly Dictionary<int, StackValue[]> _stacks = [];
    private readonly Stack<StackValue> _stack = new();
    private CodeType? _constrained;

    private MethodWalk(ProgramAssembly assembly, MethodDefinition method, MethodBodyBlock body, ICodeListener listener)
    {
        (_assembly, _listener) = (assembly, listener);
        MethodSignature<CodeType> signature = method.DecodeSignature(assembly.Types, GenericArguments.None);
        CodeType type = assembly.TypeOf(method.GetDeclaringType());
        _arguments = signature.Header.IsInstance ? [type, .. signature.ParameterTypes] : signature.ParameterTypes;
        _result = signature.ReturnType;
        _locals = body.LocalSignature.IsNil
            ? []
            : assembly.Metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(assembly.Types, GenericArguments.None);
        _code = InstructionReader.Read(body);
        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            bool hasValue = region.Kind is ExceptionRegionKind.Catch or ExceptionRegionKind.Filter;
            _stacks[region.HandlerOffset] = hasValue ? [StackValue.Unknown] : [];
            if (region.Kind == ExceptionRegionKind.Filter)
                _stacks[region.FilterOffset] = [StackValue.Unknown];
        }
    }

    /// <summary>Tells a listener what a method does.</summary>
    public static void Run(ProgramAssembly assembly, MethodDefinition method, ICodeListener listener)
    {
        if (assembly.BodyOf(method) is not { } body)
            return;
        MethodWalk walk = new(assembly, method, body, listener);
        foreach (CodeType local in walk._locals)
            listener.Names(local);
        walk.Run();
    }

    private void Run()
    {
        bool isReached = true;
        for (int i = 0; i < _code.Count; i++)
        {
            Instruction instruction = _code[i];
            if (_stacks.TryGetValue(instruction.Offset, out StackValue[]? known) && (!isReached || known.Length != _stack.Count))
                Restore(known);
            else if (!isReached)
                Restore([]);
            Do(i, instruction);
            foreach (int target in instruction.Targets)
                _stacks.TryAdd(target, [.. _stack]);
            isReached = !instruction.EndsRun;
            if (instruction.Code.OpCodeType != OpCodeType.Prefix)
                _constrained = null;
        }
    }

    private void Restore(StackValue[] values)
    {
        _stack.Clear();
        foreach (StackValue value in values.Reverse())
            _stack.Push(value);
    }

    private void Do(int index, Instruction instruction)
    {
        string name = instruction.Code.Name!;
        switch (name.Split('.')[0])
        {
            case "call" or "callvirt" or "newobj":
                Call(instruction, isCreation: name == "newobj");
                break;
            case "ldftn" or "ldvirtftn":
                HandOn(instruction);
                break;
            case "ldtoken":
                LoadToken(index, instruction);
                break;
            case "constrained":
                _constrained = TypeOf(instruction);
                break;
            case "ldarg" or "ldarga":
                Push(TypeAt(_arguments, name, instruction));
                break;
            case "ldloc" or "ldloca":
                Push(TypeAt(_locals, name, instruction));
                break;
            case "stloc":
                Give(Pop(), TypeAt(_locals, name, instruction));
                break;
            case "starg":
                Give(Pop(), TypeAt(_arguments, name, instruction));
                break;
            case "ldfld" or "ldflda":
                Pop();
                Push(FieldOf(instruction));
                break;
            case "ldsfld" or "ldsflda":
                Push(FieldOf(instruction));
                break;
            case "stfld":
                Give(Pop(), FieldOf(instruction));
                Pop();
                break;
            case "stsfld":
                Give(Pop(), FieldOf(instruction));
                break;
            case "ret":
                if (!_result.IsVoid)
                    Give(Pop(), _result);
                break;
            default:
                DoOther(name, instruction);
                break;
        }
    }

    private void DoOther(string name, Instruction instruction)
    {
        switch (name)
        {
            case "ldnull":
                _stack.Push(StackValue.Null);
                break;
            case "ldstr":
                _stack.Push(StackValue.Unknown with { Text = _assembly.StringOf(instruction.Operand) });
                break;
            case "dup":
                StackValue top = Pop();
                _stack.Push(top);
                _stack.Push(top);
                break;
            case "box" or "unbox" or "unbox.any" or "isinst" or "castclass" or "ldobj":
                Pop();
                Push(Named(instruction));
                break;
            case "newarr":
                Pop();
                Push(CodeType.ArrayOf(Named(instruction)));
                break;
            case "ldelem.ref" or "ldelema" or "ldelem":
                Pop();
                Push(Pop().Type.Element);
                break;
            case "stelem.ref" or "stelem":
                StackValue value = Pop();
                Pop();
                Give(value, Pop().Type.Element);
                break;
            case "ldind.ref":
                Push(Pop().Type);
                break;
            case "stind.ref" or "stobj":
                StackValue stored = Pop();
                Give(stored, Pop().Type);
                break;
            case "initobj":
                Pop();
                Named(instruction);
                break;
            case "leave" or "leave.s" or "endfinally":
                _stack.Clear();
                break;
            case "calli":
                _stack.Clear();
                Push(CodeType.Unknown);
                break;
            default:
                DoByTable(instruction.Code);
                break;
        }
    }

    // What works with numbers, of which only the count matters.
    private void DoByTable(OpCode code)
    {
        for (int i = CountOf(code.StackBehaviourPop.ToString(), "Pop"); i > 0; i--)
            Pop();
        for (int i = CountOf(code.StackBehaviourPush.ToString(), "Push"); i > 0; i--)
            Push(CodeType.Unknown);
    }

    private static int CountOf(string behaviour, string word) =>
        behaviour == word + "0" ? 0 : behaviour.Split('_').Count(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private void Call(Instruction instruction, bool isCreation)
    {
        if (_assembly.MemberOf(ProgramAssembly.HandleOf(instruction.Operand)) is not { Parameters: { } parameters } method)
        {
            _stack.Clear();
            Push(CodeType.Unknown);
            return;
        }
        StackValue[] arguments = new StackValue[parameters.Count + (method.IsInstance && !isCreation ? 1 : 0)];
        for (int i = arguments.Length - 1; i >= 0; i--)
            arguments[i] = Pop();
        StackValue[] given = [.. arguments.TakeLast(parameters.Count)];
        CodeType on = _constrained ?? (arguments.Length > parameters.Count && method.Type.IsObject ? arguments[0].Type : method.Type);
        Tell(method, on, arguments);
        if (!AnyObjectWillDo.For(method))
        {
            for (int i = 0; i < given.Length; i++)
                Give(given[i], parameters[i]);
        }
        if (isCreation)
            Push(method.Type);
        else if (!method.Result.IsVoid)
            Push(method.Result);
    }

    private void HandOn(Instruction instruction)
    {
        if (instruction.Code.Name == "ldvirtftn")
            Pop();
        Push(CodeType.Unknown);
        if (_assembly.MemberOf(ProgramAssembly.HandleOf(instruction.Operand)) is { } method)
            Tell(method, method.Type, []);
    }

    private void LoadToken(int index, Instruction instruction)
    {
        Push(CodeType.Unknown);
        EntityHandle handle = ProgramAssembly.HandleOf(instruction.Operand);
        if (_assembly.MemberOf(handle) is { } member)
        {
            Tell(member, member.Type, []);
            return;
        }
        CodeType type = _assembly.TypeOf(handle);
        string? expression = ExpressionOf(index);
        if (expression is null)
            _listener.AsksForType(type);
        else
            _listener.Names(type);
        if (expression == "New")
            _listener.Calls(new CodeMember(type, ".ctor") { Parameters = [], Result = CodeType.Void }, type, []);
    }

    // Expression trees name the types of their parts: the token, the type of it, perhaps a name, and the part itself.
    private string? ExpressionOf(int index) => _code.Skip(index + 2).Take(2).Where(next => next.Code.Name == "call")
        .Select(next => _assembly.MemberOf(ProgramAssembly.HandleOf(next.Operand)))
        .FirstOrDefault(member => member?.Type.Name == "System.Linq.Expressions.Expression")?.Name;

    private void Tell(CodeMember member, CodeType on, IReadOnlyList<StackValue> arguments)
    {
        foreach (CodeType part in member.Type.Parts.Concat(member.Arguments))
            _listener.Names(part);
        if (member.Parameters is not null)
            _listener.Calls(member, on, arguments);
    }

    private void Give(StackValue value, CodeType place)
    {
        if (place.IsObject)
            _listener.SeesAsObject(value.Type);
    }

    private CodeType Named(Instruction instruction)
    {
        CodeType type = TypeOf(instruction);
        _listener.Names(type);
        return type;
    }

    private CodeType TypeOf(Instruction instruction) => _assembly.TypeOf(ProgramAssembly.HandleOf(instruction.Operand));

    private CodeType FieldOf(Instruction instruction) =>
        _assembly.MemberOf(ProgramAssembly.HandleOf(instruction.Operand))?.Result ?? CodeType.Unknown;

    // The number stands behind the instruction, or for the first four in its name, such as "ldloc.0".
    private static CodeType TypeAt(IReadOnlyList<CodeType> types, string name, Instruction instruction)
    {
        int index = char.IsDigit(name[^1]) ? name[^1] - '0' : instruction.Operand;
        return types.ElementAtOrDefault(index) ?? CodeType.Unknown;
    }

    private void Push(CodeType type) => _stack.Push(new StackValue(type));

    private StackValue Pop() => _stack.TryPop(out StackValue? value) ? value : StackValue.Unknown;
}
