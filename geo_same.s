	.file	"<string>"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI0_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI0_2:
	.quad	0x3ff0000000000000
	.section	.ltext,"axl",@progbits
	.globl	_ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 24(%rsp)
	movq	%rsi, (%rsp)
	movq	672(%rsp), %r14
	movq	592(%rsp), %r13
	movq	536(%rsp), %r12
	movq	480(%rsp), %rbp
	movq	424(%rsp), %r15
	movabsq	$NRT_incref, %rbx
	movq	%r8, %rdi
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	1296(%rsp), %rax
	vmovupd	%ymm0, 96(%rsp)
	movq	$0, 56(%rsp)
	vmovupd	%ymm0, 256(%rsp)
	vmovupd	%ymm0, 288(%rsp)
	movq	$0, 320(%rsp)
	movq	$0, 16(%rsp)
	vmovupd	%ymm0, 64(%rsp)
	vmovupd	%ymm0, 120(%rsp)
	movq	$0, 8(%rsp)
	movq	$0, 48(%rsp)
	movq	%r8, 32(%rsp)
	movq	%rax, 40(%rsp)
	vzeroupper
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r14, %rdi
	movq	40(%rsp), %r14
	callq	*%rbx
	movq	744(%rsp), %rdi
	callq	*%rbx
	movq	800(%rsp), %rdi
	callq	*%rbx
	movq	872(%rsp), %rdi
	callq	*%rbx
	movq	944(%rsp), %rdi
	callq	*%rbx
	movq	1032(%rsp), %rdi
	callq	*%rbx
	movq	1088(%rsp), %rdi
	callq	*%rbx
	movq	1152(%rsp), %rdi
	callq	*%rbx
	movq	1224(%rsp), %rdi
	callq	*%rbx
	movq	1280(%rsp), %r15
	movq	%r15, %rdi
	callq	*%rbx
	movq	1408(%rsp), %rdi
	callq	*%rbx
	movq	1464(%rsp), %rdi
	callq	*%rbx
	movq	1600(%rsp), %rdi
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	1304(%rsp), %r10
	movq	1288(%rsp), %rax
	movq	1312(%rsp), %rcx
	movq	%r15, 152(%rsp)
	movq	1320(%rsp), %rdx
	movl	$1, %r12d
	movq	%rax, 160(%rsp)
	movq	%r14, 168(%rsp)
	movq	%r10, 176(%rsp)
	movq	%rcx, 184(%rsp)
	movq	1328(%rsp), %rcx
	movq	%rdx, 192(%rsp)
	movq	1336(%rsp), %rdx
	movq	%rcx, 200(%rsp)
	movq	1344(%rsp), %rcx
	movq	%rdx, 208(%rsp)
	movq	1352(%rsp), %rdx
	movq	%rcx, 216(%rsp)
	movq	1360(%rsp), %rcx
	movq	%rdx, 224(%rsp)
	movq	%rcx, 232(%rsp)
	testq	%r14, %r14
	cmovnsq	%r14, %r12
	js	.LBB0_3
	movabsq	$.LCPI0_0, %rax
	vmovq	%r14, %xmm0
	movabsq	$.LCPI0_1, %rcx
	movq	(%rsp), %rbx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r12, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_2
	jnp	.LBB0_9
.LBB0_2:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	movq	%rax, (%rbx)
	jmp	.LBB0_44
.LBB0_3:
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_4
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_12
	movq	(%rsp), %rbx
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
	movq	%rax, (%rbx)
	jmp	.LBB0_44
.LBB0_4:
	je	.LBB0_5
	je	.LBB0_5
	movq	%r14, %rax
	cqto
	idivq	%r12
	jmp	.LBB0_8
.LBB0_5:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB0_8
.LBB0_12:
	movl	$1, %eax
.LBB0_8:
	movq	(%rsp), %rbx
	movq	%rax, 1296(%rsp)
.LBB0_9:
	leaq	192(%rsp), %rsi
	leaq	216(%rsp), %rdx
	movabsq	$numba_attempt_nocopy_reshape, %rax
	leaq	1296(%rsp), %r8
	leaq	56(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_10
	movabsq	$.dtor.list.float64, %rsi
	movabsq	$NRT_MemInfo_new_varsize_dtor, %rbx
	movl	$64, %edi
	callq	*%rbx
	movq	1280(%rsp), %rdi
	movabsq	$NRT_decref, %r13
	movq	%rax, %r15
	callq	*%r13
	testq	%r15, %r15
	je	.LBB0_20
	movq	24(%r15), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	movabsq	$4607182418800017408, %rcx
	movabsq	$4457293557087583675, %rdx
	movabsq	$".dtor.list.list(float64)<iv=None>", %rsi
	movl	$40, %edi
	movq	$5, 8(%rax)
	movq	24(%r15), %rax
	movq	$0, (%rax)
	movq	24(%r15), %rax
	movb	$0, 16(%rax)
	movq	24(%r15), %rax
	vmovupd	%ymm0, 24(%rax)
	movq	$0, 56(%rax)
	movq	24(%r15), %rax
	movq	$5, (%rax)
	movq	24(%r15), %rax
	movq	%rcx, 24(%rax)
	movq	24(%r15), %rax
	movq	$0, 32(%rax)
	movq	24(%r15), %rax
	movq	$0, 40(%rax)
	movq	24(%r15), %rax
	movq	%rdx, 48(%rax)
	movq	24(%r15), %rax
	movq	%rcx, 56(%rax)
	vzeroupper
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB0_20
	movq	%rax, %rbp
	movq	24(%rax), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	leaq	256(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%rbp, %rdx
	xorl	%ecx, %ecx
	movq	$1, 8(%rax)
	movq	24(%rbp), %rax
	movq	$0, (%rax)
	movq	24(%rbp), %rax
	movb	$0, 16(%rax)
	movq	24(%rbp), %rax
	vmovupd	%xmm0, 24(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	24(%rbp), %rax
	movq	$1, (%rax)
	movq	24(%rbp), %rax
	movq	24(%rax), %rbx
	movq	%r15, 24(%rax)
	movq	$0, 32(%rax)
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
	vmovupd	%ymm0, 288(%rsp)
	vmovupd	%ymm0, 256(%rsp)
	movq	$0, 320(%rsp)
	vzeroupper
	callq	*%rax
	movq	%rbx, %rdi
	movl	%eax, %r15d
	callq	*%r13
	testl	%r15d, %r15d
	jne	.LBB0_24
	movq	1280(%rsp), %rax
	movq	1288(%rsp), %rcx
	movq	1304(%rsp), %rdx
	movq	256(%rsp), %rdi
	movq	%r14, 8(%rsp)
	movq	%rax, 64(%rsp)
	movq	%rcx, 72(%rsp)
	movq	1312(%rsp), %rcx
	movq	%r14, 80(%rsp)
	movq	%rdx, 88(%rsp)
	movq	1320(%rsp), %rdx
	movq	%rcx, 96(%rsp)
	movq	1328(%rsp), %rcx
	movq	%rdx, 104(%rsp)
	movq	1336(%rsp), %rdx
	movq	%rcx, 112(%rsp)
	movq	1344(%rsp), %rcx
	movq	%rdx, 120(%rsp)
	movq	1352(%rsp), %rdx
	movq	%rcx, 128(%rsp)
	movq	1360(%rsp), %rcx
	movq	%rdx, 136(%rsp)
	movq	%rcx, 144(%rsp)
	testq	%r14, %r14
	js	.LBB0_29
	movabsq	$.LCPI0_0, %rax
	vmovq	%r14, %xmm0
	movabsq	$.LCPI0_1, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r12, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_27
	jp	.LBB0_27
	movb	$1, %r14b
	xorl	%ebx, %ebx
.LBB0_39:
	movq	1464(%rsp), %r15
	movq	1408(%rsp), %r12
	jmp	.LBB0_40
.LBB0_10:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
	movq	%rax, (%rbx)
	jmp	.LBB0_44
.LBB0_29:
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_30
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_35
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rbx
.LBB0_38:
	xorl	%r14d, %r14d
	jmp	.LBB0_39
.LBB0_30:
	je	.LBB0_31
	je	.LBB0_31
	movq	%r14, %rax
	cqto
	idivq	%r12
	jmp	.LBB0_36
.LBB0_31:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB0_36
.LBB0_35:
	movl	$1, %eax
.LBB0_36:
	movq	1464(%rsp), %r15
	movq	1408(%rsp), %r12
	movq	%rax, 8(%rsp)
	movb	$1, %r14b
	xorl	%ebx, %ebx
.LBB0_40:
	callq	*%r13
	movq	%rbp, %rdi
	callq	*%r13
	movq	32(%rsp), %rdi
	callq	*%r13
	movq	424(%rsp), %rdi
	callq	*%r13
	movq	480(%rsp), %rdi
	callq	*%r13
	movq	536(%rsp), %rdi
	callq	*%r13
	movq	592(%rsp), %rdi
	callq	*%r13
	movq	672(%rsp), %rdi
	callq	*%r13
	movq	744(%rsp), %rdi
	callq	*%r13
	movq	800(%rsp), %rdi
	callq	*%r13
	movq	872(%rsp), %rdi
	callq	*%r13
	movq	944(%rsp), %rdi
	callq	*%r13
	movq	1032(%rsp), %rdi
	callq	*%r13
	movq	1088(%rsp), %rdi
	callq	*%r13
	movq	1152(%rsp), %rdi
	callq	*%r13
	movq	1224(%rsp), %rdi
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r13
	movq	%r15, %rdi
	callq	*%r13
	testb	%r14b, %r14b
	je	.LBB0_43
	leaq	104(%rsp), %rsi
	leaq	128(%rsp), %rdx
	leaq	8(%rsp), %r8
	leaq	48(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	1312(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$numba_attempt_nocopy_reshape, %rax
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_42
	movq	1280(%rsp), %rdi
	movq	2048(%rsp), %rbx
	callq	*%r13
	movq	1600(%rsp), %r14
	testq	%rbx, %rbx
	jle	.LBB0_16
	movq	1624(%rsp), %r9
	movq	1616(%rsp), %r8
	movq	1608(%rsp), %rcx
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movabsq	$.LCPI0_2, %rdx
	movabsq	$_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd, %rax
	leaq	256(%rsp), %rdi
	leaq	248(%rsp), %rsi
	vmovsd	(%rdx), %xmm0
	movq	%r14, %rdx
	pushq	1656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1656(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1656(%rsp)
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	incq	%rbx
	jmp	.LBB0_13
	.p2align	4
.LBB0_15:
	decq	%rbx
	cmpq	$1, %rbx
	jle	.LBB0_16
.LBB0_13:
	testl	%eax, %eax
	je	.LBB0_15
	cmpl	$-2, %eax
	je	.LBB0_15
	movq	(%rsp), %rcx
	movq	$0, (%rcx)
	jmp	.LBB0_45
.LBB0_16:
	movq	%r14, %rdi
	callq	*%r13
	movq	24(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB0_45
.LBB0_42:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB0_21:
	movq	(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB0_44:
	movl	$1, %eax
.LBB0_45:
	addq	$328, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB0_20:
	.cfi_def_cfa_offset 384
	movabsq	$.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, %rax
	jmp	.LBB0_21
.LBB0_24:
	movq	16(%rsp), %rax
	jmp	.LBB0_21
.LBB0_43:
	movq	(%rsp), %rax
	movq	%rbx, (%rax)
	jmp	.LBB0_44
.LBB0_27:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rbx
	jmp	.LBB0_38
.Lfunc_end0:
	.size	_ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	.dtor.list.float64
	.p2align	4
	.type	.dtor.list.float64,@function
.dtor.list.float64:
	.cfi_startproc
	retq
.Lfunc_end1:
	.size	.dtor.list.float64, .Lfunc_end1-.dtor.list.float64
	.cfi_endproc

	.weak	".dtor.list.list(float64)<iv=None>"
	.p2align	4
	.type	".dtor.list.list(float64)<iv=None>",@function
".dtor.list.list(float64)<iv=None>":
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r14
	testq	%r14, %r14
	jle	.LBB2_3
	movq	%rdi, %rbx
	addq	$24, %rbx
	movabsq	$NRT_decref, %r15
	.p2align	4
.LBB2_2:
	movq	(%rbx), %rdi
	callq	*%r15
	addq	$16, %rbx
	decq	%r14
	jne	.LBB2_2
.LBB2_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	".dtor.list.list(float64)<iv=None>", .Lfunc_end2-".dtor.list.list(float64)<iv=None>"
	.cfi_endproc

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2072, %rsp
	.cfi_def_cfa_offset 2128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	304(%rsp), %r14
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	312(%rsp), %r15
	leaq	320(%rsp), %r12
	leaq	328(%rsp), %r13
	leaq	336(%rsp), %rbp
	leaq	344(%rsp), %r10
	leaq	352(%rsp), %r11
	movabsq	$".const.runner.<locals>.run", %rsi
	leaq	376(%rsp), %r8
	movl	$10, %edx
	movl	$10, %ecx
	leaq	368(%rsp), %r9
	xorl	%eax, %eax
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	leaq	416(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movabsq	$PyArg_UnpackTuple, %r10
	callq	*%r10
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1920(%rsp)
	vmovups	%ymm0, 1856(%rsp)
	vmovups	%ymm0, 1792(%rsp)
	vmovups	%ymm0, 1728(%rsp)
	vmovups	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 1520(%rsp)
	vmovups	%ymm0, 1480(%rsp)
	vmovups	%ymm0, 1416(%rsp)
	vmovups	%ymm0, 2016(%rsp)
	vmovups	%ymm0, 1328(%rsp)
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1136(%rsp)
	vmovups	%ymm0, 480(%rsp)
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 408(%rsp)
	vmovups	%ymm0, 952(%rsp)
	vmovups	%ymm0, 888(%rsp)
	vmovups	%ymm0, 824(%rsp)
	vmovups	%ymm0, 760(%rsp)
	vmovups	%ymm0, 696(%rsp)
	vmovups	%ymm0, 632(%rsp)
	vmovups	%ymm0, 568(%rsp)
	vmovups	%ymm0, 1944(%rsp)
	vmovups	%ymm0, 1880(%rsp)
	vmovups	%ymm0, 1816(%rsp)
	vmovups	%ymm0, 1752(%rsp)
	vmovups	%ymm0, 1688(%rsp)
	vmovups	%ymm0, 1584(%rsp)
	vmovups	%ymm0, 1616(%rsp)
	movq	$0, 1648(%rsp)
	vmovups	%ymm0, 1544(%rsp)
	vmovups	%ymm0, 1456(%rsp)
	vmovups	%ymm0, 1392(%rsp)
	vmovups	%ymm0, 1984(%rsp)
	vmovups	%ymm0, 2040(%rsp)
	vmovups	%ymm0, 1352(%rsp)
	vmovups	%ymm0, 1288(%rsp)
	vmovups	%ymm0, 1224(%rsp)
	vmovups	%ymm0, 1160(%rsp)
	vmovups	%ymm0, 448(%rsp)
	vmovups	%ymm0, 504(%rsp)
	vmovups	%ymm0, 1096(%rsp)
	vmovups	%ymm0, 1024(%rsp)
	vmovups	%ymm0, 992(%rsp)
	movq	$0, 1056(%rsp)
	vmovups	%ymm0, 384(%rsp)
	vmovups	%ymm0, 928(%rsp)
	vmovups	%ymm0, 864(%rsp)
	vmovups	%ymm0, 800(%rsp)
	vmovups	%ymm0, 736(%rsp)
	vmovups	%ymm0, 672(%rsp)
	vmovups	%ymm0, 608(%rsp)
	vmovups	%ymm0, 544(%rsp)
	movq	$0, 296(%rsp)
	movq	$0, 216(%rsp)
	testl	%eax, %eax
	je	.LBB3_116
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	cmpq	$0, (%rax)
	je	.LBB3_121
	movq	376(%rsp), %r14
	movabsq	$PyTuple_Size, %rbx
	movq	%r14, %rdi
	vzeroupper
	callq	*%rbx
	cmpq	$5, %rax
	jne	.LBB3_135
.LBB3_3:
	movabsq	$PyTuple_GetItem, %r15
	movq	%rax, 80(%rsp)
	movq	%r14, 64(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$18, %rax
	setne	(%rsp)
	jne	.LBB3_136
.LBB3_4:
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movabsq	$PyNumber_Long, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movq	%rax, %r12
	movabsq	$PyLong_AsLongLong, %rax
	movabsq	$Py_DecRef, %rbx
	testq	%r12, %r12
	je	.LBB3_6
	movq	%r12, %rdi
	callq	*%rax
	movq	%r12, %rdi
	callq	*%rbx
.LBB3_6:
	movabsq	$PyErr_Occurred, %r13
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_137
.LBB3_7:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r12
	movq	%rax, %rdi
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_9
	movabsq	$PyLong_AsLongLong, %rbp
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%rbx
.LBB3_9:
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_138
.LBB3_10:
	movl	$2, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyNumber_Float, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %r12
	movq	%r12, %rdi
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%rbx
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_139
.LBB3_11:
	movl	$3, %esi
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$NRT_adapt_ndarray_from_python, %rcx
	leaq	1920(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1920(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1944(%rsp)
	vzeroupper
	callq	*%rcx
	testl	%eax, %eax
	jne	.LBB3_123
	cmpq	$8, 1944(%rsp)
	jne	.LBB3_123
.LBB3_13:
	movq	1920(%rsp), %r12
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1856(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1856(%rsp)
	vmovups	%ymm0, 1880(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_124
	cmpq	$8, 1880(%rsp)
	jne	.LBB3_124
.LBB3_15:
	movq	1856(%rsp), %rax
	movl	$5, %esi
	movq	%r14, %rdi
	movq	%rax, 40(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1792(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1792(%rsp)
	vmovups	%ymm0, 1816(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_125
	cmpq	$8, 1816(%rsp)
	jne	.LBB3_125
.LBB3_17:
	movq	1792(%rsp), %rax
	movl	$6, %esi
	movq	%r14, %rdi
	movq	%rax, 32(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1728(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1728(%rsp)
	vmovups	%ymm0, 1752(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_126
	cmpq	$8, 1752(%rsp)
	jne	.LBB3_126
.LBB3_19:
	movq	1728(%rsp), %rax
	movl	$7, %esi
	movq	%r14, %rdi
	movq	%r12, 48(%rsp)
	movq	%rax, 24(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1664(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 1688(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_127
	cmpq	$8, 1688(%rsp)
	jne	.LBB3_127
.LBB3_21:
	movq	1664(%rsp), %rax
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rax, 16(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movabsq	$Py_DecRef, %rbp
	movq	%r12, %rdi
	callq	*%rbp
	movq	%r15, %r12
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_140
.LBB3_22:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_141
.LBB3_23:
	movl	$10, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_142
.LBB3_24:
	movl	$11, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_143
.LBB3_25:
	movl	$12, %esi
	movabsq	$PyTuple_GetItem, %r12
	movq	%r14, %rdi
	callq	*%r12
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_144
.LBB3_26:
	movl	$13, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_145
.LBB3_27:
	movl	$14, %esi
	movq	%r14, %rdi
	callq	*%r12
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%r12, %r15
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movabsq	$Py_DecRef, %rbp
	movq	%r12, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_146
.LBB3_28:
	movl	$15, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	movq	%rbp, %r13
	testq	%rax, %rax
	jne	.LBB3_147
.LBB3_29:
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%r15, %rbx
	callq	*%r15
	movabsq	$PyNumber_Long, %r15
	movq	%rax, %rdi
	callq	*%r15
	testq	%rax, %rax
	je	.LBB3_31
	movabsq	$PyLong_AsLongLong, %r15
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r15
	movq	%r12, %rdi
	callq	*%r13
.LBB3_31:
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_148
.LBB3_32:
	cmpq	$5, 80(%rsp)
	movl	$17, %esi
	movq	%r14, %rdi
	movq	%rbx, %r14
	setne	112(%rsp)
	callq	*%rbx
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%rbp
	movq	%rbx, %rdi
	callq	*%r13
	callq	*%r15
	movq	64(%rsp), %rdi
	testq	%rax, %rax
	movl	$1, %esi
	movq	%r14, %r15
	setne	72(%rsp)
	callq	*%r14
	movabsq	$PyTuple_Size, %r12
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r12
	cmpq	$8, %rax
	setne	%r14b
	jne	.LBB3_149
.LBB3_33:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1584(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1584(%rsp)
	vmovups	%ymm0, 1616(%rsp)
	movq	$0, 1648(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 1608(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_150
	testb	%bpl, %bpl
	jne	.LBB3_151
.LBB3_35:
	movq	1584(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movb	%r14b, 56(%rsp)
	movq	%rax, 80(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1520(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1520(%rsp)
	vmovups	%ymm0, 1544(%rsp)
	vzeroupper
	callq	*%rax
	movabsq	$Py_DecRef, %r12
	movabsq	$PyErr_Occurred, %r13
	movabsq	$PyNumber_Float, %r14
	testl	%eax, %eax
	jne	.LBB3_128
	cmpq	$8, 1544(%rsp)
	jne	.LBB3_128
.LBB3_37:
	movq	1520(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 208(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1456(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1456(%rsp)
	vmovups	%ymm0, 1480(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_129
	cmpq	$8, 1480(%rsp)
	jne	.LBB3_129
.LBB3_39:
	movq	1456(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%r12, %rbp
	movq	%rax, 200(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_152
.LBB3_40:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movq	%r14, %r12
	callq	*%r14
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
	callq	*%r13
	testq	%rax, %rax
	jne	.LBB3_153
.LBB3_41:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1392(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1392(%rsp)
	vmovups	%ymm0, 1416(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_130
	cmpq	$8, 1416(%rsp)
	jne	.LBB3_130
.LBB3_43:
	movq	1392(%rsp), %rax
	movl	$6, %esi
	movq	%rbx, %rdi
	movq	%rax, 192(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movq	%r12, %r13
	callq	*%r12
	movabsq	$PyFloat_AsDouble, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_154
.LBB3_44:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r13
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r12
	movq	%rbx, %rdi
	callq	*%rbp
	callq	*%r14
	movq	64(%rsp), %rdi
	testq	%rax, %rax
	movl	$2, %esi
	setne	104(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$8, %rax
	setne	%r12b
	jne	.LBB3_155
.LBB3_45:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1984(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2016(%rsp)
	vmovups	%ymm0, 1984(%rsp)
	vmovups	%ymm0, 2040(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 2008(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_156
	testb	%bpl, %bpl
	jne	.LBB3_157
.LBB3_47:
	movq	1984(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 184(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1328(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1328(%rsp)
	vmovups	%ymm0, 1352(%rsp)
	vzeroupper
	callq	*%rax
	movabsq	$Py_DecRef, %r13
	movabsq	$PyErr_Occurred, %rbp
	testl	%eax, %eax
	jne	.LBB3_131
	cmpq	$8, 1352(%rsp)
	jne	.LBB3_131
.LBB3_49:
	movq	1328(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 176(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	1264(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 1288(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_132
	cmpq	$1, 1288(%rsp)
	jne	.LBB3_132
.LBB3_51:
	movq	1264(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 168(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_53
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%r13
.LBB3_53:
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_158
.LBB3_54:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1200(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1224(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_133
	cmpq	$8, 1224(%rsp)
	jne	.LBB3_133
.LBB3_56:
	movq	1200(%rsp), %rax
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rax, 160(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_58
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%r13
.LBB3_58:
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_159
.LBB3_59:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%r13
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_160
.LBB3_60:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1136(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1136(%rsp)
	vmovups	%ymm0, 1160(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 1160(%rsp)
	movq	64(%rsp), %rdi
	setne	%cl
	testl	%eax, %eax
	setne	%al
	orb	%cl, %al
	movb	%al, 96(%rsp)
	cmpb	$1, %al
	je	.LBB3_161
.LBB3_61:
	movq	1136(%rsp), %rax
	movl	$3, %esi
	movq	%rax, 152(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$5, %rax
	setne	%r13b
	jne	.LBB3_162
.LBB3_62:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movq	%rax, %rdi
	leaq	448(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 480(%rsp)
	vmovups	%ymm0, 448(%rsp)
	vmovups	%ymm0, 504(%rsp)
	vzeroupper
	callq	*%rax
	movq	472(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 128(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_163
	testb	%bpl, %bpl
	jne	.LBB3_164
.LBB3_64:
	movq	456(%rsp), %rcx
	movq	464(%rsp), %rdx
	movq	448(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 288(%rsp)
	movq	480(%rsp), %rcx
	movq	%rdx, 280(%rsp)
	movq	488(%rsp), %rdx
	movq	%rax, 144(%rsp)
	movq	%rcx, 272(%rsp)
	movq	496(%rsp), %rcx
	movq	%rdx, 264(%rsp)
	movq	504(%rsp), %rdx
	movq	%rcx, 256(%rsp)
	movq	512(%rsp), %rcx
	movq	%rdx, 248(%rsp)
	movq	520(%rsp), %rdx
	movq	%rcx, 240(%rsp)
	movq	528(%rsp), %rcx
	movq	%rdx, 232(%rsp)
	movq	%rcx, 224(%rsp)
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rbp
	testq	%rax, %rax
	je	.LBB3_66
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_66:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_165
.LBB3_67:
	movl	$2, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_69
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_69:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_166
.LBB3_70:
	movl	$3, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_72
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_72:
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_167
.LBB3_73:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r14
	movq	64(%rsp), %rdi
	testq	%rax, %rax
	movl	$4, %esi
	setne	88(%rsp)
	callq	*%r15
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$11, %rax
	setne	8(%rsp)
	jne	.LBB3_168
.LBB3_74:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_76
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_76:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_169
.LBB3_77:
	movl	$1, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	leaq	1072(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 1096(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_134
	cmpq	$8, 1096(%rsp)
	jne	.LBB3_134
.LBB3_79:
	movq	1072(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 64(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	leaq	992(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 992(%rsp)
	vmovups	%ymm0, 1024(%rsp)
	movq	$0, 1056(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$1, 1016(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%bpl
	orb	%cl, %bpl
	cmpb	$1, %bpl
	je	.LBB3_170
	testb	%bpl, %bpl
	jne	.LBB3_171
.LBB3_81:
	movq	992(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movb	%r12b, 120(%rsp)
	movq	%rax, 136(%rsp)
	callq	*%r15
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %r12
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r12
	movabsq	$Py_DecRef, %rbp
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyErr_Occurred, %r14
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_172
.LBB3_82:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %r12
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_173
.LBB3_83:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_174
.LBB3_84:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_175
.LBB3_85:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%r12
	callq	*%r14
	testq	%rax, %rax
	jne	.LBB3_176
.LBB3_86:
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	movzbl	120(%rsp), %r12d
	testq	%rax, %rax
	je	.LBB3_88
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_88:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_177
.LBB3_89:
	movl	$9, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_91
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r14, %rdi
	callq	*%rbp
.LBB3_91:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_178
.LBB3_92:
	movl	$10, %esi
	movq	%rbx, %rdi
	callq	*%r15
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_94
	movabsq	$PyLong_AsLongLong, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	movq	%rbx, %rdi
	callq	*%rbp
.LBB3_94:
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jne	.LBB3_116
	movzbl	112(%rsp), %eax
	movzbl	56(%rsp), %ecx
	orb	88(%rsp), %r13b
	orb	96(%rsp), %r12b
	orb	72(%rsp), %al
	orb	104(%rsp), %cl
	orb	(%rsp), %al
	orb	%cl, %r13b
	orb	%al, %r13b
	orb	%r13b, %r12b
	orb	8(%rsp), %r12b
	testb	$1, %r12b
	jne	.LBB3_116
	movq	368(%rsp), %rdi
	leaq	384(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 384(%rsp)
	vmovups	%ymm0, 408(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_179
	cmpq	$8, 408(%rsp)
	jne	.LBB3_179
	movq	384(%rsp), %rax
	movq	360(%rsp), %rdi
	movq	392(%rsp), %r14
	movq	400(%rsp), %rbp
	movq	416(%rsp), %r12
	movq	424(%rsp), %rbx
	movq	432(%rsp), %r13
	leaq	928(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 928(%rsp)
	vmovups	%ymm0, 952(%rsp)
	movq	%rax, (%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_180
	cmpq	$8, 952(%rsp)
	jne	.LBB3_180
	movq	352(%rsp), %rdi
	movq	928(%rsp), %r15
	leaq	864(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 864(%rsp)
	vmovups	%ymm0, 888(%rsp)
	vzeroupper
	callq	*%rax
	movq	%r15, 8(%rsp)
	testl	%eax, %eax
	jne	.LBB3_181
	cmpq	$8, 888(%rsp)
	jne	.LBB3_181
	movq	344(%rsp), %rdi
	movq	%r13, 72(%rsp)
	movq	864(%rsp), %r13
	leaq	800(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 800(%rsp)
	vmovups	%ymm0, 824(%rsp)
	vzeroupper
	callq	*%rax
	movq	%r13, 56(%rsp)
	testl	%eax, %eax
	jne	.LBB3_182
	cmpq	$4, 824(%rsp)
	jne	.LBB3_182
	movq	800(%rsp), %rax
	movq	336(%rsp), %rdi
	leaq	736(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 736(%rsp)
	vmovups	%ymm0, 760(%rsp)
	movq	%rax, 120(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_183
	cmpq	$4, 760(%rsp)
	jne	.LBB3_183
	movq	736(%rsp), %rax
	movq	328(%rsp), %rdi
	leaq	672(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 672(%rsp)
	vmovups	%ymm0, 696(%rsp)
	movq	%rax, 112(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_184
	cmpq	$4, 696(%rsp)
	jne	.LBB3_184
	movq	672(%rsp), %rax
	movq	320(%rsp), %rdi
	leaq	608(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 608(%rsp)
	vmovups	%ymm0, 632(%rsp)
	movq	%rax, 104(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_185
	cmpq	$8, 632(%rsp)
	jne	.LBB3_185
	movq	608(%rsp), %rax
	movq	312(%rsp), %rdi
	leaq	544(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 544(%rsp)
	vmovups	%ymm0, 568(%rsp)
	movq	%rax, 96(%rsp)
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_186
	cmpq	$1, 568(%rsp)
	jne	.LBB3_186
	movq	544(%rsp), %rax
	movq	304(%rsp), %rdi
	movq	%rax, 88(%rsp)
	movabsq	$PyNumber_Long, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_187
	movq	%rax, %r15
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movq	%r15, %rdi
	movabsq	$Py_DecRef, %r15
	movq	%rax, %r13
	callq	*%r15
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_188
.LBB3_114:
	subq	$1680, %rsp
	.cfi_adjust_cfa_offset 1680
	movq	1904(%rsp), %rsi
	movq	1912(%rsp), %rdi
	movq	1752(%rsp), %rax
	movq	%r13, 1664(%rsp)
	movq	%r12, 1248(%rsp)
	movq	%rbp, 1232(%rsp)
	movq	%r14, 1224(%rsp)
	movq	1696(%rsp), %r13
	movq	1704(%rsp), %rbp
	movq	1712(%rsp), %r12
	movq	1720(%rsp), %r15
	movq	1728(%rsp), %r14
	movq	%rbx, 1256(%rsp)
	movq	$8, 1240(%rsp)
	movq	%rsi, 976(%rsp)
	movq	1920(%rsp), %rsi
	movq	%rdi, 968(%rsp)
	movq	1928(%rsp), %rdi
	movq	%rax, 1264(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%r13, 208(%rsp)
	movq	%rbp, 152(%rsp)
	movq	%r12, 96(%rsp)
	movq	%r15, 40(%rsp)
	movq	%r14, %r8
	movq	%rsi, 960(%rsp)
	movq	1936(%rsp), %rsi
	movq	%rdi, 952(%rsp)
	movq	1944(%rsp), %rdi
	movq	%rsi, 944(%rsp)
	movq	1952(%rsp), %rsi
	movq	%rdi, 936(%rsp)
	movq	1680(%rsp), %rdi
	movq	%rsi, 928(%rsp)
	movq	1816(%rsp), %rsi
	movq	%rdi, 1216(%rsp)
	movq	1744(%rsp), %rdi
	movq	%rsi, 1080(%rsp)
	movq	1808(%rsp), %rsi
	movq	%rdi, 1024(%rsp)
	movq	1960(%rsp), %rdi
	movq	%rsi, 920(%rsp)
	movq	1968(%rsp), %rsi
	movq	%rdi, 912(%rsp)
	movq	1824(%rsp), %rdi
	movq	%rsi, 904(%rsp)
	movq	1832(%rsp), %rsi
	movq	%rdi, 896(%rsp)
	movq	1840(%rsp), %rdi
	movq	%rsi, 840(%rsp)
	movq	1848(%rsp), %rsi
	movq	%rdi, 768(%rsp)
	movq	1856(%rsp), %rdi
	movq	%rsi, 704(%rsp)
	movq	1864(%rsp), %rsi
	movq	%rdi, 648(%rsp)
	movq	1872(%rsp), %rdi
	movq	%rsi, 560(%rsp)
	movq	1880(%rsp), %rsi
	movq	%rdi, 488(%rsp)
	movq	1888(%rsp), %rdi
	movq	%rsi, 416(%rsp)
	movq	1760(%rsp), %rsi
	movq	%rdi, 360(%rsp)
	leaq	1976(%rsp), %rdi
	movq	%rsi, 288(%rsp)
	leaq	1896(%rsp), %rsi
	callq	*%rax
	addq	$1680, %rsp
	.cfi_adjust_cfa_offset -1680
	movq	216(%rsp), %rcx
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	movl	%eax, 72(%rsp)
	movq	%rcx, 128(%rsp)
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	80(%rsp), %rdi
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	64(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	(%rsp), %rdi
	callq	*%rbx
	movq	8(%rsp), %rdi
	callq	*%rbx
	movq	56(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
	movq	96(%rsp), %rdi
	callq	*%rbx
	movq	88(%rsp), %rdi
	callq	*%rbx
	movl	72(%rsp), %eax
	testl	%eax, %eax
	jne	.LBB3_117
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_116:
	movq	%rbx, %rax
	addq	$2072, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB3_117:
	.cfi_def_cfa_offset 2128
	movq	128(%rsp), %r14
	jle	.LBB3_197
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%r14), %esi
	movq	(%r14), %rdi
	cmpl	$0, 32(%r14)
	jle	.LBB3_200
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%r14), %rdi
	movq	%rax, %rbx
	callq	*24(%r14)
	testq	%rax, %rax
	je	.LBB3_207
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r15
	movq	%r14, %rdi
	movq	%rax, %rbx
	callq	*%r15
	jmp	.LBB3_201
.LBB3_121:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
.LBB3_122:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_116
.LBB3_123:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_13
.LBB3_124:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_15
.LBB3_125:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_17
.LBB3_126:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_19
.LBB3_127:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, (%rsp)
	jmp	.LBB3_21
.LBB3_128:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 56(%rsp)
	jmp	.LBB3_37
.LBB3_129:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 56(%rsp)
	jmp	.LBB3_39
.LBB3_130:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 56(%rsp)
	jmp	.LBB3_43
.LBB3_131:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_49
.LBB3_132:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_51
.LBB3_133:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_56
.LBB3_134:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_79
.LBB3_135:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	movq	%rax, %r15
	xorl	%eax, %eax
	callq	*%rcx
	movq	%r15, %rax
	jmp	.LBB3_3
.LBB3_136:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 18 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_4
.LBB3_137:
	movb	$1, (%rsp)
	jmp	.LBB3_7
.LBB3_138:
	movb	$1, (%rsp)
	jmp	.LBB3_10
.LBB3_139:
	movb	$1, (%rsp)
	jmp	.LBB3_11
.LBB3_140:
	movb	$1, (%rsp)
	jmp	.LBB3_22
.LBB3_141:
	movb	$1, (%rsp)
	jmp	.LBB3_23
.LBB3_142:
	movb	$1, (%rsp)
	jmp	.LBB3_24
.LBB3_143:
	movb	$1, (%rsp)
	jmp	.LBB3_25
.LBB3_144:
	movb	$1, (%rsp)
	jmp	.LBB3_26
.LBB3_145:
	movb	$1, (%rsp)
	jmp	.LBB3_27
.LBB3_146:
	movb	$1, (%rsp)
	jmp	.LBB3_28
.LBB3_147:
	movb	$1, (%rsp)
	jmp	.LBB3_29
.LBB3_148:
	movb	$1, (%rsp)
	jmp	.LBB3_32
.LBB3_149:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_33
.LBB3_150:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_35
.LBB3_151:
	movb	$1, %r14b
	jmp	.LBB3_35
.LBB3_152:
	movb	$1, 56(%rsp)
	jmp	.LBB3_40
.LBB3_153:
	movb	$1, 56(%rsp)
	jmp	.LBB3_41
.LBB3_154:
	movb	$1, 56(%rsp)
	jmp	.LBB3_44
.LBB3_155:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_45
.LBB3_156:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_47
.LBB3_157:
	movb	$1, %r12b
	jmp	.LBB3_47
.LBB3_158:
	movb	$1, %r12b
	jmp	.LBB3_54
.LBB3_159:
	movb	$1, %r12b
	jmp	.LBB3_59
.LBB3_160:
	movb	$1, %r12b
	jmp	.LBB3_60
.LBB3_161:
	movq	%rdi, %rbx
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	%rbx, %rdi
	jmp	.LBB3_61
.LBB3_162:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_62
.LBB3_163:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_64
.LBB3_164:
	movb	$1, %r13b
	jmp	.LBB3_64
.LBB3_165:
	movb	$1, %r13b
	jmp	.LBB3_67
.LBB3_166:
	movb	$1, %r13b
	jmp	.LBB3_70
.LBB3_167:
	movb	$1, %r13b
	jmp	.LBB3_73
.LBB3_168:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 11 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_74
.LBB3_169:
	movb	$1, 8(%rsp)
	jmp	.LBB3_77
.LBB3_170:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%bpl, %bpl
	je	.LBB3_81
.LBB3_171:
	movb	$1, 8(%rsp)
	jmp	.LBB3_81
.LBB3_172:
	movb	$1, 8(%rsp)
	jmp	.LBB3_82
.LBB3_173:
	movb	$1, 8(%rsp)
	jmp	.LBB3_83
.LBB3_174:
	movb	$1, 8(%rsp)
	jmp	.LBB3_84
.LBB3_175:
	movb	$1, 8(%rsp)
	jmp	.LBB3_85
.LBB3_176:
	movb	$1, 8(%rsp)
	jmp	.LBB3_86
.LBB3_177:
	movb	$1, 8(%rsp)
	jmp	.LBB3_89
.LBB3_178:
	movb	$1, 8(%rsp)
	jmp	.LBB3_92
.LBB3_179:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	movq	32(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	jmp	.LBB3_196
.LBB3_180:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	movq	32(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	(%rsp), %rbx
	jmp	.LBB3_195
.LBB3_181:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	movq	32(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	(%rsp), %rbx
	jmp	.LBB3_194
.LBB3_182:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	movq	32(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	(%rsp), %rbx
	jmp	.LBB3_193
.LBB3_183:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	movq	32(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	(%rsp), %rbx
	jmp	.LBB3_192
.LBB3_184:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	movq	32(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	(%rsp), %rbx
	jmp	.LBB3_191
.LBB3_185:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	movq	32(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	(%rsp), %rbx
	jmp	.LBB3_190
.LBB3_186:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_189
.LBB3_187:
	xorl	%r13d, %r13d
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_114
.LBB3_188:
	movq	88(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_189:
	movq	96(%rsp), %rdi
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	movq	32(%rsp), %r12
	movq	24(%rsp), %r13
	movq	16(%rsp), %rbp
	movq	(%rsp), %rbx
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_190:
	movq	104(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_191:
	movq	112(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_192:
	movq	120(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_193:
	movq	56(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_194:
	movq	8(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_195:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_196:
	movabsq	$NRT_decref, %rbx
	movq	%r14, %rdi
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	80(%rsp), %rdi
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	64(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	xorl	%ebx, %ebx
	jmp	.LBB3_116
.LBB3_197:
	cmpl	$-3, %eax
	je	.LBB3_204
	cmpl	$-1, %eax
	jne	.LBB3_205
.LBB3_199:
	xorl	%ebx, %ebx
	jmp	.LBB3_116
.LBB3_200:
	movq	16(%r14), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %rbx
.LBB3_201:
	testq	%rbx, %rbx
	je	.LBB3_199
	movabsq	$numba_do_raise, %rax
	movq	%rbx, %rdi
.LBB3_203:
	callq	*%rax
	xorl	%ebx, %ebx
	jmp	.LBB3_116
.LBB3_204:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB3_203
.LBB3_205:
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function", %rsi
	jmp	.LBB3_122
.LBB3_207:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB3_122
.Lfunc_end3:
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1704, %rsp
	.cfi_def_cfa_offset 1760
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vmovups	2640(%rsp), %ymm0
	vmovups	2672(%rsp), %ymm1
	vmovaps	2704(%rsp), %xmm2
	vmovups	2960(%rsp), %ymm3
	vmovaps	2992(%rsp), %xmm4
	movq	%rdx, %r8
	movq	3008(%rsp), %rcx
	movq	3408(%rsp), %rax
	movq	2032(%rsp), %rdi
	movq	2720(%rsp), %rbp
	movq	2768(%rsp), %rsi
	movq	2824(%rsp), %rdx
	movq	$0, 1696(%rsp)
	movq	$0, 1688(%rsp)
	movq	2104(%rsp), %r9
	movq	2160(%rsp), %r10
	movq	2232(%rsp), %r11
	movq	2304(%rsp), %rbx
	movq	2392(%rsp), %r14
	movq	2448(%rsp), %r15
	movq	2512(%rsp), %r12
	movq	2584(%rsp), %r13
	movq	%rax, 1664(%rsp)
	movq	%rcx, 1264(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	vmovups	%xmm4, 1248(%rsp)
	vmovups	%ymm3, 1216(%rsp)
	movq	%rsi, 1024(%rsp)
	movq	%rdx, 1080(%rsp)
	movq	%rbp, 976(%rsp)
	vmovups	%xmm2, 960(%rsp)
	vmovups	%ymm1, 928(%rsp)
	vmovups	%ymm0, 896(%rsp)
	movq	%rdi, 288(%rsp)
	movq	1952(%rsp), %rdi
	movq	1896(%rsp), %rsi
	movq	%r13, 840(%rsp)
	movq	%r12, 768(%rsp)
	movq	%r15, 704(%rsp)
	movq	%r14, 648(%rsp)
	movq	%rbx, 560(%rsp)
	movq	%r11, 488(%rsp)
	movq	%r10, 416(%rsp)
	movq	%r9, 360(%rsp)
	movq	%rdi, 208(%rsp)
	movq	%rsi, 152(%rsp)
	movq	1840(%rsp), %rdi
	movq	1784(%rsp), %rsi
	movq	%rdi, 96(%rsp)
	movq	%rsi, 40(%rsp)
	leaq	1696(%rsp), %rdi
	leaq	1688(%rsp), %rsi
	vzeroupper
	callq	*%rax
	movl	%eax, %ecx
	movq	1688(%rsp), %rbx
	movq	1696(%rsp), %rax
	movl	$0, 1684(%rsp)
	testl	%ecx, %ecx
	jne	.LBB4_1
.LBB4_8:
	addq	$1704, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB4_1:
	.cfi_def_cfa_offset 1760
	movabsq	$numba_gil_ensure, %r14
	leaq	1684(%rsp), %rdi
	movq	%rax, %r15
	movl	%ecx, %ebp
	callq	*%r14
	testl	%ebp, %ebp
	jle	.LBB4_9
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%rbx), %esi
	movq	(%rbx), %rdi
	cmpl	$0, 32(%rbx)
	jle	.LBB4_12
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%rbx), %rdi
	movq	%rax, %r14
	callq	*24(%rbx)
	testq	%rax, %rax
	je	.LBB4_4
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r12
	movq	%rbx, %rdi
	movq	%rax, %r14
	callq	*%r12
	jmp	.LBB4_13
.LBB4_9:
	movl	%ebp, %eax
	cmpl	$-3, %ebp
	je	.LBB4_5
	cmpl	$-1, %eax
	je	.LBB4_7
	movabsq	$PyExc_SystemError, %rdi
	movabsq	$".const.unknown error when calling native function.2", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB4_7
.LBB4_12:
	movq	16(%rbx), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %r14
.LBB4_13:
	testq	%r14, %r14
	je	.LBB4_7
	movabsq	$numba_do_raise, %rax
	movq	%r14, %rdi
.LBB4_6:
	callq	*%rax
.LBB4_7:
	movabsq	$".const.<numba.core.cpu.CPUContext>", %rdi
	movabsq	$PyUnicode_FromString, %rax
	callq	*%rax
	movabsq	$PyErr_WriteUnraisable, %r14
	movq	%rax, %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$numba_gil_release, %rax
	leaq	1684(%rsp), %rdi
	callq	*%rax
	movq	%r15, %rax
	jmp	.LBB4_8
.LBB4_5:
	movabsq	$PyExc_StopIteration, %rdi
	movabsq	$PyErr_SetNone, %rax
	jmp	.LBB4_6
.LBB4_4:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments.1", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB4_8
.Lfunc_end4:
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	NRT_decref
	.p2align	4
	.type	NRT_decref,@function
NRT_decref:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.LBB5_2
	#MEMBARRIER
	lock		decq	(%rdi)
	je	.LBB5_3
.LBB5_2:
	retq
.LBB5_3:
	movabsq	$NRT_MemInfo_call_dtor, %rax
	#MEMBARRIER
	jmpq	*%rax
.Lfunc_end5:
	.size	NRT_decref, .Lfunc_end5-NRT_decref
	.cfi_endproc

	.weak	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.p2align	4
	.type	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@function
_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$NRT_incref, %rax
	movq	%rdi, %r15
	movq	%rdx, %rdi
	movq	%rdx, %rbx
	movq	%rsi, %r14
	callq	*%rax
	movq	24(%rbx), %rax
	movq	(%rax), %r12
	testq	%r12, %r12
	jle	.LBB6_1
	movq	24(%rax), %rcx
	addq	$24, %rax
	movq	24(%rcx), %rcx
	movq	(%rcx), %r13
	movq	%r12, %rcx
	.p2align	4
.LBB6_8:
	movq	(%rax), %rdx
	movq	24(%rdx), %rdx
	cmpq	%r13, (%rdx)
	jne	.LBB6_9
	addq	$16, %rax
	decq	%rcx
	jne	.LBB6_8
	movq	%r12, %rbp
	imulq	%r13, %rbp
	jo	.LBB6_6
	movabsq	$-1152921504606846976, %rax
	addq	%rbp, %rax
	shrq	$61, %rax
	cmpl	$7, %eax
	jb	.LBB6_6
	leaq	(,%rbp,8), %rdi
	movabsq	$NRT_MemInfo_alloc_aligned, %rax
	movl	$32, %esi
	callq	*%rax
	testq	%rax, %rax
	je	.LBB6_21
	movq	24(%rax), %rdx
	leaq	(,%r13,8), %rcx
	testq	%r13, %r13
	jle	.LBB6_20
	xorl	%esi, %esi
	movq	%rdx, %rdi
.LBB6_13:
	movq	24(%rbx), %r8
	cmpq	(%r8), %rsi
	jge	.LBB6_1
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	24(%r8,%r9), %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_15:
	movq	24(%r8), %r10
	cmpq	(%r10), %r9
	jge	.LBB6_1
	vmovsd	24(%r10,%r9,8), %xmm0
	vmovsd	%xmm0, (%rdi,%r9,8)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_15
	incq	%rsi
	addq	%rcx, %rdi
	cmpq	%r12, %rsi
	jne	.LBB6_13
	jmp	.LBB6_18
.LBB6_20:
	movq	24(%rbx), %rsi
	leaq	-1(%r12), %r8
	movq	(%rsi), %rsi
	movq	%rsi, %rdi
	sarq	$63, %rdi
	andnq	%rsi, %rdi, %rsi
	cmpq	%r8, %rsi
	jbe	.LBB6_1
.LBB6_18:
	movq	%rax, (%r15)
	movabsq	$NRT_decref, %rax
	movq	$0, 8(%r15)
	movq	%rbp, 16(%r15)
	movq	$8, 24(%r15)
	movq	%rdx, 32(%r15)
	movq	%r12, 40(%r15)
	movq	%r13, 48(%r15)
	movq	%rcx, 56(%r15)
	movq	%rbx, %rdi
	movq	$8, 64(%r15)
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB6_19
.LBB6_1:
	movabsq	$.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, %rax
	jmp	.LBB6_2
.LBB6_9:
	movabsq	$.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, %rax
.LBB6_2:
	movq	%rax, (%r14)
	movl	$1, %eax
.LBB6_19:
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB6_6:
	.cfi_def_cfa_offset 64
	movabsq	$.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %rax
	jmp	.LBB6_2
.LBB6_21:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %rax
	jmp	.LBB6_2
.Lfunc_end6:
	.size	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, .Lfunc_end6-_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.cfi_endproc

	.weak	NRT_incref
	.p2align	4
	.type	NRT_incref,@function
NRT_incref:
	testq	%rdi, %rdi
	je	.LBB7_2
	lock		incq	(%rdi)
.LBB7_2:
	retq
.Lfunc_end7:
	.size	NRT_incref, .Lfunc_end7-NRT_incref

	.weak	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd
	.p2align	4
	.type	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,@function
_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd:
	movq	8(%rsp), %rax
	vmovsd	%xmm0, 17408(%rax)
	vmovsd	%xmm0, 17416(%rax)
	vmovsd	%xmm0, 17424(%rax)
	vmovsd	%xmm0, 17432(%rax)
	vmovsd	%xmm0, 17440(%rax)
	vmovsd	%xmm0, 17448(%rax)
	vmovsd	%xmm0, 17456(%rax)
	vmovsd	%xmm0, 17464(%rax)
	vmovsd	%xmm0, 17472(%rax)
	vmovsd	%xmm0, 17480(%rax)
	vmovsd	%xmm0, 17488(%rax)
	vmovsd	%xmm0, 17496(%rax)
	vmovsd	%xmm0, 17504(%rax)
	vmovsd	%xmm0, 17512(%rax)
	vmovsd	%xmm0, 17520(%rax)
	vmovsd	%xmm0, 17528(%rax)
	vmovsd	%xmm0, 17536(%rax)
	vmovsd	%xmm0, 17544(%rax)
	vmovsd	%xmm0, 17552(%rax)
	vmovsd	%xmm0, 17560(%rax)
	vmovsd	%xmm0, 17568(%rax)
	vmovsd	%xmm0, 17576(%rax)
	vmovsd	%xmm0, 17584(%rax)
	vmovsd	%xmm0, 17592(%rax)
	vmovsd	%xmm0, 17600(%rax)
	vmovsd	%xmm0, 17608(%rax)
	vmovsd	%xmm0, 17616(%rax)
	vmovsd	%xmm0, 17624(%rax)
	vmovsd	%xmm0, 17632(%rax)
	vmovsd	%xmm0, 17640(%rax)
	vmovsd	%xmm0, 17648(%rax)
	vmovsd	%xmm0, 17656(%rax)
	vmovsd	%xmm0, 17664(%rax)
	vmovsd	%xmm0, 17672(%rax)
	vmovsd	%xmm0, 17680(%rax)
	vmovsd	%xmm0, 17688(%rax)
	vmovsd	%xmm0, 17696(%rax)
	vmovsd	%xmm0, 17704(%rax)
	vmovsd	%xmm0, 17712(%rax)
	vmovsd	%xmm0, 17720(%rax)
	vmovsd	%xmm0, 17728(%rax)
	vmovsd	%xmm0, 17736(%rax)
	vmovsd	%xmm0, 17744(%rax)
	vmovsd	%xmm0, 17752(%rax)
	vmovsd	%xmm0, 17760(%rax)
	vmovsd	%xmm0, 17768(%rax)
	vmovsd	%xmm0, 17776(%rax)
	vmovsd	%xmm0, 17784(%rax)
	vmovsd	%xmm0, 17792(%rax)
	vmovsd	%xmm0, 17800(%rax)
	vmovsd	%xmm0, 17808(%rax)
	vmovsd	%xmm0, 17816(%rax)
	vmovsd	%xmm0, 17824(%rax)
	vmovsd	%xmm0, 17832(%rax)
	vmovsd	%xmm0, 17840(%rax)
	vmovsd	%xmm0, 17848(%rax)
	vmovsd	%xmm0, 17856(%rax)
	vmovsd	%xmm0, 17864(%rax)
	vmovsd	%xmm0, 17872(%rax)
	vmovsd	%xmm0, 17880(%rax)
	vmovsd	%xmm0, 17888(%rax)
	vmovsd	%xmm0, 17896(%rax)
	vmovsd	%xmm0, 17904(%rax)
	vmovsd	%xmm0, 17912(%rax)
	vmovsd	%xmm0, 17920(%rax)
	vmovsd	%xmm0, 17928(%rax)
	vmovsd	%xmm0, 17936(%rax)
	vmovsd	%xmm0, 17944(%rax)
	vmovsd	%xmm0, 17952(%rax)
	vmovsd	%xmm0, 17960(%rax)
	vmovsd	%xmm0, 17968(%rax)
	vmovsd	%xmm0, 17976(%rax)
	vmovsd	%xmm0, 17984(%rax)
	vmovsd	%xmm0, 17992(%rax)
	vmovsd	%xmm0, 18000(%rax)
	vmovsd	%xmm0, 18008(%rax)
	vmovsd	%xmm0, 18016(%rax)
	vmovsd	%xmm0, 18024(%rax)
	vmovsd	%xmm0, 18032(%rax)
	vmovsd	%xmm0, 18040(%rax)
	vmovsd	%xmm0, 18048(%rax)
	vmovsd	%xmm0, 18056(%rax)
	vmovsd	%xmm0, 18064(%rax)
	vmovsd	%xmm0, 18072(%rax)
	vmovsd	%xmm0, 18080(%rax)
	vmovsd	%xmm0, 18088(%rax)
	vmovsd	%xmm0, 18096(%rax)
	vmovsd	%xmm0, 18104(%rax)
	vmovsd	%xmm0, 18112(%rax)
	vmovsd	%xmm0, 18120(%rax)
	vmovsd	%xmm0, 18128(%rax)
	vmovsd	%xmm0, 18136(%rax)
	vmovsd	%xmm0, 18144(%rax)
	vmovsd	%xmm0, 18152(%rax)
	vmovsd	%xmm0, 18160(%rax)
	vmovsd	%xmm0, 18168(%rax)
	vmovsd	%xmm0, 18176(%rax)
	vmovsd	%xmm0, 18184(%rax)
	vmovsd	%xmm0, 18192(%rax)
	vmovsd	%xmm0, 18200(%rax)
	vmovsd	%xmm0, 18208(%rax)
	vmovsd	%xmm0, 18216(%rax)
	vmovsd	%xmm0, 18224(%rax)
	vmovsd	%xmm0, 18232(%rax)
	vmovsd	%xmm0, 18240(%rax)
	vmovsd	%xmm0, 18248(%rax)
	vmovsd	%xmm0, 18256(%rax)
	vmovsd	%xmm0, 18264(%rax)
	vmovsd	%xmm0, 18272(%rax)
	vmovsd	%xmm0, 18280(%rax)
	vmovsd	%xmm0, 18288(%rax)
	vmovsd	%xmm0, 18296(%rax)
	vmovsd	%xmm0, 18304(%rax)
	vmovsd	%xmm0, 18312(%rax)
	vmovsd	%xmm0, 18320(%rax)
	vmovsd	%xmm0, 18328(%rax)
	vmovsd	%xmm0, 18336(%rax)
	vmovsd	%xmm0, 18344(%rax)
	vmovsd	%xmm0, 18352(%rax)
	vmovsd	%xmm0, 18360(%rax)
	vmovsd	%xmm0, 18368(%rax)
	vmovsd	%xmm0, 18376(%rax)
	vmovsd	%xmm0, 18384(%rax)
	vmovsd	%xmm0, 18392(%rax)
	vmovsd	%xmm0, 18400(%rax)
	vmovsd	%xmm0, 18408(%rax)
	vmovsd	%xmm0, 18416(%rax)
	vmovsd	%xmm0, 18424(%rax)
	xorl	%eax, %eax
	movq	$0, (%rdi)
	retq
.Lfunc_end8:
	.size	_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd, .Lfunc_end8-_ZN11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.section	.lrodata,"al",@progbits
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c:
	.ascii	"\200\004\225H\000\000\000\000\000\000\000\214\bbuiltins\224\214\023NotImplementedError\224\223\224\214\034incompatible shape for array\224\205\224N\207\224."
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c, 83

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1:
	.ascii	"\334;\272\203,L7X'=\r\262K\203V\221\257?1l"
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1, 20

	.type	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.p2align	4, 0x0
.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c:
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c
	.long	83
	.zero	4
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, 40

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c:
	.ascii	"\200\004\2258\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214\024cannot allocate list\224\205\224N\207\224."
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c, 67

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1:
	.ascii	"+\230\364\023f\210\335\323\300)\0227\006\206\361\240\0011(\f"
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1, 20

	.type	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c:
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c
	.long	67
	.zero	4
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, 40

	.type	".const.runner.<locals>.run",@object
	.p2align	4, 0x0
".const.runner.<locals>.run":
	.asciz	"runner.<locals>.run"
	.size	".const.runner.<locals>.run", 20

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v59B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1679

	.type	".const.size mismatch for tuple, expected 5 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 5 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 5 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 5 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 18 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 18 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 18 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 18 element(s) but got %zd", 60

	.type	".const.can't unbox array from PyObject into native value.  The object maybe of a different type",@object
	.p2align	4, 0x0
".const.can't unbox array from PyObject into native value.  The object maybe of a different type":
	.asciz	"can't unbox array from PyObject into native value.  The object maybe of a different type"
	.size	".const.can't unbox array from PyObject into native value.  The object maybe of a different type", 89

	.type	".const.size mismatch for tuple, expected 8 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 8 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 8 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 8 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 11 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 11 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 11 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 11 element(s) but got %zd", 60

	.type	".const.Error creating Python tuple from runtime exception arguments",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments", 61

	.type	".const.unknown error when calling native function",@object
	.p2align	4, 0x0
".const.unknown error when calling native function":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function", 43

	.type	".const.Error creating Python tuple from runtime exception arguments.1",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments.1":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments.1", 61

	.type	".const.unknown error when calling native function.2",@object
	.p2align	4, 0x0
".const.unknown error when calling native function.2":
	.asciz	"unknown error when calling native function"
	.size	".const.unknown error when calling native function.2", 43

	.type	".const.<numba.core.cpu.CPUContext>",@object
	.p2align	4, 0x0
".const.<numba.core.cpu.CPUContext>":
	.asciz	"<numba.core.cpu.CPUContext>"
	.size	".const.<numba.core.cpu.CPUContext>", 28

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,8,8
	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\241\t\207\224\207\224."
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9, 179

	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1:
	.ascii	"\320%X\036\206\227\332\260g\235\177\213W&mx\335FA\311"
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1, 20

	.type	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9
	.long	179
	.zero	4
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, 40

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\254\t\207\224\207\224."
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4, 179

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1:
	.ascii	";\360\3717uqn\245\246\025\024Z\220|'N8\032\n\344"
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1, 20

	.type	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4
	.long	179
	.zero	4
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,8,8
	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.ascii	"\200\004\2257\000\000\000\000\000\000\000\214\bbuiltins\224\214\nIndexError\224\223\224\214\024getitem out of range\224\205\224N\207\224."
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 66

	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1:
	.ascii	"WSA\237|<\235\236A\245\034zW,\316\026$\243\232\177"
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1, 20

	.type	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f
	.long	66
	.zero	4
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 40

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.ascii	"\200\004\225>\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\033incompatible sequence shape\224\205\224N\207\224."
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 73

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1:
	.ascii	"\371\264\362xTZ\026\237\017\005MOx\353\245\277\270v\202\266"
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1, 20

	.type	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6
	.long	73
	.zero	4
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 40

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57:
	.ascii	"\200\004\225~\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\224\205\224N\207\224."
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, 137

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1:
	.ascii	"X\341N\314\265\007\261\340 i\201t\002#\346\205\313\214<W"
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, 20

	.type	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57:
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57
	.long	137
	.zero	4
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, 40

	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_factors12same_for_allB3v60B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEd,8,8
	.section	".note.GNU-stack","",@progbits
